// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes the Linux archive and starts it as somebody in a crisis would: from a folder that cannot be written, with no
 * Java on the machine, from elsewhere. Runs after packaging, as it needs the packaged program.
 */
class ArchiveIT {

    private static final Path ROOT = Path.of(System.getProperty("deich.root"));

    @TempDir
    static Path folder;

    private static Path unpacked;

    /** What a start script may expect of a bare system. No java among them. */
    private static Path tools;

    @BeforeAll
    static void makeAndUnpack() throws Exception {
        assumeThat(System.getProperty("os.name") + " " + System.getProperty("os.arch"))
                .as("the archive for Linux x64 is made on Linux x64")
                .isEqualTo("Linux amd64");
        Path out = folder.resolve("out");
        Shell shell = new Shell(folder, Map.of("JAVA_HOME", System.getProperty("java.home"), "PATH", "/usr/bin:/bin"));
        Shell.Ran made = shell.run(
                "sh",
                ROOT.resolve("release/make").toString(),
                "--only",
                "linux",
                "--app",
                ROOT.resolve("cli/target/app").toString(),
                "--out",
                out.toString());
        assertThat(made.status()).as(made.text()).isZero();

        Path stick = Files.createDirectory(folder.resolve("Stick ohne Rechte"));
        Path archive;
        try (var files = Files.list(out)) {
            archive = files.filter(file -> file.toString().endsWith("-linux-x64.tar.gz"))
                    .findFirst()
                    .orElseThrow();
        }
        assertThat(shell.run("tar", "-xzf", archive.toString(), "-C", stick.toString())
                        .status())
                .isZero();
        try (var files = Files.list(stick)) {
            unpacked = files.findFirst().orElseThrow();
        }
        shell.run("chmod", "-R", "a-w", stick.toString());

        tools = Files.createDirectory(folder.resolve("bin"));
        Files.copy(Path.of("/usr/bin/readlink"), tools.resolve("readlink"));
    }

    @Test
    void startsWithoutAnyJavaOnTheMachine() throws Exception {
        Shell.Ran version = deich("--version");

        assertThat(version.status()).as(version.text()).isZero();
        assertThat(version.text()).startsWith("Deich ");
    }

    @Test
    @DisplayName("without its own Java it says so in plain words: the test above did not find another one")
    void saysWhatIsMissing() throws Exception {
        Path torn = Files.createDirectory(folder.resolve("halb entpackt"));
        Files.copy(unpacked.resolve("deich"), torn.resolve("deich"));

        Shell.Ran started = bare().run(torn.resolve("deich").toString(), "--version");

        assertThat(started.status()).isEqualTo(69);
        assertThat(started.text()).contains("Deich findet sein Java nicht").contains("unpack the whole archive");
    }

    @Test
    void startsThroughSymbolicLink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("deich-link"), unpacked.resolve("deich"));

        Shell.Ran version = bare().run(link.toString(), "--version");

        assertThat(version.status()).as(version.text()).isZero();
    }

    @Test
    void passesTheExitCodeOn() throws Exception {
        assertThat(deich("--gibt-es-nicht").status()).isEqualTo(2);
    }

    @Test
    void checksTheExampleAndWritesOnlyWhereItIsCalled() throws Exception {
        Path desk = Files.createDirectory(folder.resolve("Schreibtisch"));

        Shell.Ran checked = new Shell(desk, Map.of("PATH", tools.toString()))
                .run(
                        unpacked.resolve("deich").toString(),
                        "check",
                        unpacked.resolve("examples/ostsee").toString());

        assertThat(checked.status())
                .as("computed, and a MUSS is missed: " + checked.text())
                .isEqualTo(1);
        assertThat(desk.resolve("deich-bericht.html")).isNotEmptyFile();
    }

    @Test
    void carriesLicenceAndContent() {
        assertThat(unpacked.resolve("LICENSE")).exists();
        assertThat(unpacked.resolve("LICENSES/EUPL-1.2.txt")).exists();
        assertThat(unpacked.resolve("runtime/legal/java.base")).isDirectory();
        assertThat(Files.exists(unpacked.resolve("lib/deich.aot")))
                .as("what makes it start fast, trained on the example")
                .isEqualTo(Files.exists(unpacked.resolve("examples/ostsee")));
        for (String part : List.of("content", "examples", "docs")) {
            assertThat(Files.exists(unpacked.resolve(part))).as(part).isEqualTo(Files.exists(ROOT.resolve(part)));
        }
    }

    private static Shell.Ran deich(String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of(unpacked.resolve("deich").toString()));
        line.addAll(List.of(arguments));
        return bare().run(line.toArray(String[]::new));
    }

    private static Shell bare() {
        return new Shell(folder, Map.of("PATH", tools.toString()));
    }
}
