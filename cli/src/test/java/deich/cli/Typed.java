// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What came of a command line. */
record Typed(int code, String out, String err) {

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
}
