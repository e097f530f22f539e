// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import static deich.store.Faults.fault;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/a",
                "a/",
                "a//b",
                "..",
                "../a",
                "a/../b",
                ".",
                "./a",
                ".git/config",
                "a/.x",
                "a\\b",
                "C:/a",
                "a\nb",
                "a\0b",
                "a.",
                "a ",
                "con",
                "a/NUL.yaml",
                "a?b",
                "a|b",
                "a\u007f"
            })
    void thisIsNoName(String name) {
        fault("files.name", () -> Files.NONE.with(name, "x"));
    }

    @Test
    void boundsAreKept() {
        fault("files.name.long", () -> Files.NONE.with("a".repeat(301), "x"));
        fault("files.name.deep", () -> Files.NONE.with("a/".repeat(60) + "a", "x"));
        fault("files.both", () -> Files.NONE.with("a/b", "x").with("a", "x"));
        var many = new java.util.HashMap<String, Bytes>();
        for (int i = 0; i <= Files.MOST_FILES; i++) many.put("f" + i, Bytes.of("x"));
        fault("files.many", () -> Files.of(many));
    }

    @Test
    void aZipThatClimbsOutIsRefused() throws IOException {
        for (String path : new String[] {"../../etc/passwd", "/etc/passwd", "a/../../b", "C:\\x", "..\\x"})
            fault("files.name", () -> Files.unzip(zip(path, "x".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aZipBombIsRefused() {
        fault("files.file", () -> Files.unzip(zip("a", new byte[(int) Files.MOST_BYTES_OF_A_FILE + 1])));
    }

    @Test
    void whatIsNoZipIsTold() {
        fault("files.zip", () -> Files.unzip(new ByteArrayInputStream("kein zip".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aFolderAroundTheInventoryIsTakenOffAndHiddenFilesLeftOut() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String path : new String[] {
                "ostsee/inventory.yaml", "ostsee/teile/a.csv", "ostsee/.git/x", "__MACOSX/ostsee/._inventory.yaml"
            }) {
                zip.putNextEntry(new ZipEntry(path));
                zip.write('x');
            }
        }
        assertThat(Files.unzip(new ByteArrayInputStream(bytes.toByteArray())).byPath())
                .containsOnlyKeys("inventory.yaml", "teile/a.csv");
    }

    private static ByteArrayInputStream zip(String path, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(content);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Test
    void linksOutsideAreRefusedAndHiddenFilesLeftOut() throws IOException {
        Path in = java.nio.file.Files.createDirectory(folder.resolve("in"));
        java.nio.file.Files.writeString(folder.resolve("geheim"), "x");
        java.nio.file.Files.writeString(in.resolve("a"), "a");
        java.nio.file.Files.writeString(in.resolve(".versteckt"), "a");
        java.nio.file.Files.createSymbolicLink(in.resolve("b"), in.resolve("a"));
        assertThat(Files.of(in)).isEqualTo(Files.NONE.with("a", "a").with("b", "a"));
        java.nio.file.Files.createSymbolicLink(in.resolve("c"), folder.resolve("geheim"));
        fault("files.link", () -> Files.of(in));
        fault("files.folder", () -> Files.of(folder.resolve("nichts")));
        fault("files.taken", () -> Files.NONE.writeTo(in));
    }

    @Test
    void contentNeverEndsUpInALog() {
        Files files = Files.NONE.with("a", "geheim");
        assertThat(files.toString() + files.find("a")).doesNotContain("geheim");
    }

    @Test
    void renamedIsSeen() {
        String text = "a\nb\nc\nd\ne\n";
        var diff = Diff.of(Files.NONE.with("alt", text), Files.NONE.with("neu", text.replace("c", "C")));
        assertThat(diff).singleElement().satisfies(one -> {
            assertThat(one.change()).isEqualTo(FileDiff.Change.RENAMED);
            assertThat(one.before()).isEqualTo("alt");
            assertThat(one.path()).isEqualTo("neu");
            assertThat(one.hunks()).hasSize(1);
        });
    }

    @Test
    void whatIsNoTextIsNotShownByLine() {
        var diff = Diff.of(
                Files.NONE.with("a", Bytes.of(new byte[] {0, 1})), Files.NONE.with("a", Bytes.of(new byte[] {0, 2})));
        assertThat(diff).singleElement().satisfies(one -> {
            assertThat(one.change()).isEqualTo(FileDiff.Change.CHANGED);
            assertThat(one.lines()).isFalse();
        });
    }
}
