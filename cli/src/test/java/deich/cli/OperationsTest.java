// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What lies in {@code operations} for those who run a server fits the program, as far as that can be seen without running it. */
class OperationsTest {
    private static final Path OPERATIONS = Home.folder().resolve("operations");
    private static final String PROGRAM = "/opt/deich/deich";
    private static final Path VERIFY = Path.of("/usr/bin/systemd-analyze");

    private static String text(String file) throws IOException {
        return Files.readString(OPERATIONS.resolve(file));
    }

    private static List<Path> units() throws IOException {
        try (Stream<Path> all = Files.list(OPERATIONS)) {
            return all.filter(file -> file.toString().matches(".*\\.(service|timer)"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyCommandThatIsStartedIsOneOfTheProgram() throws IOException {
        var commands = new ArrayList<String>();
        for (Path unit : units()) {
            Matcher started = Pattern.compile(PROGRAM + " ([^'\n]+)").matcher(Files.readString(unit));
            while (started.find()) commands.add(started.group(1));
        }
        Matcher contained = Pattern.compile("^CMD \\[(.+)]$", Pattern.MULTILINE).matcher(text("Containerfile"));
        assertThat(contained.find()).isTrue();
        commands.add(contained.group(1).replaceAll("[\",]", ""));
        assertThat(commands).hasSize(3);
        Map<String, Verb> program = Map.of("serve", new ServeVerb(), "backup", new BackupVerb());
        for (String command : commands) {
            String[] words = command.split(" ");
            Verb verb = program.get(words[0]);
            assertThat(verb).as(command).isNotNull();
            var options = new CommandLine(verb).getCommandSpec().optionsMap();
            for (String word : words)
                if (word.startsWith("-")) assertThat(options).as(command).containsKey(word);
        }
    }

    @Test
    void everyVariableThatIsSetIsRead() throws IOException {
        var code = new StringBuilder(Files.readString(Home.folder().resolve("release/start/deich")));
        try (Stream<Path> all = Files.walk(Home.folder().resolve("cli/src/main/java"))) {
            for (Path file : all.filter(one -> one.toString().endsWith(".java")).toList())
                code.append(Files.readString(file));
        }
        for (Path unit : units()) {
            Matcher set = Pattern.compile("^Environment=\"?(DEICH_[A-Z_]+)=", Pattern.MULTILINE)
                    .matcher(Files.readString(unit));
            while (set.find()) {
                // those that only carry a value from one line of the unit to another
                boolean used = Files.readString(unit).contains("${" + set.group(1) + "}")
                        || Files.readString(unit).contains("\"$" + set.group(1) + "\"");
                String name = set.group(1).replaceFirst("_FILE$", "");
                assertThat(used || code.toString().contains(name))
                        .as(set.group(1))
                        .isTrue();
            }
        }
    }

    @Test
    void theContainerIsMadeOfThisVersionAndRunsAsNobodyInParticular() throws IOException {
        String pom = Files.readString(Home.folder().resolve("pom.xml"));
        Matcher version = Pattern.compile("<artifactId>deich[^<]*</artifactId>\\s*<version>([^<]+)<")
                .matcher(pom);
        assertThat(version.find()).isTrue();
        String file = text("Containerfile");
        assertThat(file).contains("ARG VERSION=" + version.group(1)).contains("\nUSER 10001:10001\n");
        assertThat(file.lines().filter(line -> line.startsWith("FROM ")))
                .allMatch(line -> line.matches("FROM [a-z.]+/[a-z/]+:[0-9][^ ]*( AS [a-z]+)?"));
    }

    @Test
    void theProxyLetsThroughWhatTheServerTakesAndWaitsForWhatItStreams() throws IOException {
        assertThat(text("nginx.conf"))
                .contains("client_max_body_size 64m;")
                .contains("proxy_read_timeout 60s;")
                .doesNotContain("proxy_ignore_headers")
                .contains("location = /messwerte");
    }

    @Test
    void systemdUnderstandsTheUnits(@TempDir Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(VERIFY), "no systemd-analyze");
        var command = new ArrayList<>(List.of(VERIFY.toString(), "verify", "--man=no"));
        for (Path unit : units()) {
            // the program is not installed here
            String text = Files.readString(unit).replace("ExecStart=" + PROGRAM + " ", "ExecStart=/bin/true ");
            command.add(Files.writeString(folder.resolve(String.valueOf(unit.getFileName())), text)
                    .toString());
        }
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(said).lines().filter(line -> line.contains("deich")))
                .isEmpty();
    }
}
