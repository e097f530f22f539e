// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What of the Windows archive can be checked without Windows: that it holds what it should, and that its name does not
 * promise a Java which is not in it. Nobody has started it when this passes (MAINTAINING.md).
 */
class WindowsArchiveIT {

    private static final Path ROOT = Path.of(System.getProperty("deich.root"));

    @TempDir
    Path folder;

    @BeforeEach
    void onLinux() {
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
    }

    @Test
    void withoutWindowsJavaTheNameSaysSo() throws Exception {
        try (ZipFile archive = make(Map.of())) {
            assertThat(archive.getName()).endsWith("-windows-x64-ohne-java.zip");
            String top = archive.entries().nextElement().getName().replaceFirst("/.*", "");
            assertThat(archive.stream().map(entry -> entry.getName().replaceFirst("^[^/]*/", "")))
                    .contains("deich.cmd", "LIES-MICH.txt", "LICENSE", "lib/deich.jar")
                    .noneMatch(name -> name.startsWith("runtime"));
            assertThat(text(archive, top + "/deich.cmd"))
                    .as("cmd.exe loses its labels in files with bare line feeds")
                    .containsPattern("(?m):start\r\n")
                    .doesNotContainPattern("[^\r]\n");
        }
    }

    @Test
    void withWindowsJavaItIsInside() throws Exception {
        Path jdk = folder.resolve("jdk");
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("bin/java.exe"), "only its place matters here");

        try (ZipFile archive = make(Map.of("DEICH_WINDOWS_JDK", jdk.toString()))) {
            assertThat(archive.getName()).endsWith("-windows-x64.zip");
            assertThat(archive.stream()).anyMatch(entry -> entry.getName().endsWith("/runtime/bin/java.exe"));
        }
    }

    private ZipFile make(Map<String, String> more) throws Exception {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        Shell.Ran made = new Shell(folder, environment)
                .run(
                        "sh",
                        ROOT.resolve("release/make").toString(),
                        "--only",
                        "windows",
                        "--app",
                        ROOT.resolve("cli/target/app").toString(),
                        "--out",
                        folder.resolve("out").toString());
        assertThat(made.status()).as(made.text()).isZero();
        try (var files = Files.list(folder.resolve("out"))) {
            List<Path> zips =
                    files.filter(file -> file.toString().endsWith(".zip")).toList();
            assertThat(zips).hasSize(1);
            return new ZipFile(zips.getFirst().toFile());
        }
    }

    private static String text(ZipFile archive, String name) throws Exception {
        try (var in = archive.getInputStream(archive.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
