// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher {@code ./deich}, in a copy of the house whose Maven wrapper is a stand-in: it hands out the program that was
 * just packaged, or fails, as each test wants it.
 */
class LauncherIT {

    private static final Path ROOT = Path.of(System.getProperty("deich.root"));

    /** What the packaged program says of itself. */
    private static String version;

    @TempDir
    Path folder;

    private Path house;

    @BeforeEach
    void copyTheHouse() throws IOException {
        assumeThat(System.getProperty("os.name"))
                .as("the launcher is for a POSIX shell")
                .doesNotStartWith("Windows");
        house = Files.createDirectories(folder.resolve("Haus hinterm Deich"));
        Files.copy(ROOT.resolve("deich"), house.resolve("deich"));
        Files.createDirectories(house.resolve("cli/src/main"));
        Files.writeString(house.resolve("pom.xml"), "<project/>");
        aged(house.resolve("pom.xml"));
        aged(house.resolve("cli/src/main"));
        wrapper("mkdir -p cli/target/app && cp -R '" + ROOT.resolve("cli/target/app/lib") + "' cli/target/app/");
    }

    @Test
    void buildsOnceAndIsQuietAfterwards() throws Exception {
        Shell.Ran first = deich("--version");
        Shell.Ran second = deich("--version");

        assertThat(first.status()).as(first.text()).isZero();
        assertThat(first.text()).contains("Deich wird gebaut").contains(version);
        assertThat(second.text()).isEqualTo(version + "\n");
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        deich("--version");
        Path source = Files.writeString(house.resolve("cli/src/main/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));

        assertThat(deich("--version").text()).contains("Deich wird neu gebaut");
    }

    @Test
    void showsWhyTheBuildFailed() throws Exception {
        wrapper("echo '[INFO] noise'; echo '[ERROR] Need.java:[7,1] something is wrong'; exit 1");

        Shell.Ran failed = deich("--version");

        assertThat(failed.status()).isEqualTo(70);
        assertThat(failed.text()).contains("Need.java:[7,1] something is wrong").doesNotContain("noise");
    }

    @Test
    void worksThroughSymbolicLinkFromElsewhere() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("d"), house.resolve("deich"));

        Shell.Ran started = new Shell(Path.of("/"), environment()).run(link.toString(), "--version");

        assertThat(started.text()).contains(version);
    }

    @Test
    void passesTheExitCodeOn() throws Exception {
        assertThat(deich("--gibt-es-nicht").status()).isEqualTo(2);
    }

    @Test
    void passesOverAnOlderJava() throws Exception {
        Path old = jdk("17.0.9");
        Map<String, String> environment = environment();
        environment.remove("DEICH_JAVA_HOME");
        environment.put("JAVA_HOME", old.toString());
        environment.put("PATH", Path.of(System.getProperty("java.home"), "bin") + ":" + environment.get("PATH"));

        Shell.Ran started =
                new Shell(folder, environment).run(house.resolve("deich").toString(), "--version");

        assertThat(started.status()).as(started.text()).isZero();
    }

    @Test
    void saysPlainlyThatTheNamedJavaIsTooOld() throws Exception {
        Path old = jdk("17.0.9");
        Map<String, String> environment = environment();
        environment.put("DEICH_JAVA_HOME", old.toString());

        Shell.Ran started =
                new Shell(folder, environment).run(house.resolve("deich").toString(), "--version");

        assertThat(started.status()).isEqualTo(69);
        assertThat(started.text()).contains("ist kein JDK ab Version 25").contains("is not a JDK");
    }

    private Shell.Ran deich(String argument) throws Exception {
        return new Shell(folder, environment()).run(house.resolve("deich").toString(), argument);
    }

    private static Map<String, String> environment() {
        return new HashMap<>(Map.of(
                "PATH", "/usr/bin:/bin", "HOME", "/nonexistent", "DEICH_JAVA_HOME", System.getProperty("java.home")));
    }

    private void wrapper(String script) throws IOException {
        Files.writeString(house.resolve("mvnw"), "#!/bin/sh\n" + script + "\n");
    }

    /** A JDK that only pretends: its java would fail if it were started. */
    private Path jdk(String version) throws IOException {
        Path jdk = folder.resolve("jdk-" + version);
        Path bin = Files.createDirectories(jdk.resolve("bin"));
        for (String tool : new String[] {"java", "javac"}) {
            Path file = Files.writeString(bin.resolve(tool), "#!/bin/sh\nexit 99\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private static void aged(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().minusSeconds(60)));
    }

    @BeforeAll
    static void askTheProgram() throws Exception {
        Shell.Ran ran = new Shell(ROOT, Map.of())
                .run(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-jar",
                        ROOT.resolve("cli/target/app/lib/deich.jar").toString(),
                        "--version");
        version = ran.text().strip();
    }
}
