// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came of a command line. */
record Typed(int code, String out, String err) {

    /** The same beginning of a line every time, and what a test adds to it. */
    static Typed deich(List<String> first, String... more) {
        return deich(Stream.concat(first.stream(), Arrays.stream(more)).toArray(String[]::new));
    }

    static Typed deich(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code;
        try (var o = new PrintWriter(out);
                var e = new PrintWriter(err)) {
            code = Deich.run(arguments, o, e);
        }
        return new Typed(code, out.toString(), err.toString());
    }

    /** What it wrote, read by a machine; nothing was missed and nothing complained about. */
    JsonNode json() {
        assertThat(err).isEmpty();
        assertThat(code).isEqualTo(Exit.HELD);
        return JsonMapper.shared().readTree(out);
    }
}
