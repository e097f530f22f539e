// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares an output with the file it is known by. After a wanted change: {@code ./deich test -Ddeich.golden=write}, then
 * read the difference before committing it.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    interface Body {
        void writeTo(Appendable out) throws IOException;
    }

    static String check(String name, Body body) throws IOException {
        var out = new StringBuilder();
        body.writeTo(out);
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("deich.golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, out);
        }
        assertThat(out.toString()).as(name).isEqualTo(Files.readString(file));
        return out.toString();
    }
}
