// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as text (RFC 4180, UTF-8). Every value stands in quotation marks, and nothing at all stands for null, so that an
 * empty text is not lost.
 */
final class Csv {

    private static final int LONGEST = 16 << 20;
    private static final int MOST_COLUMNS = 200;

    private Csv() {}

    /** Writes rows. Flushing is the caller's; the stream stays open. */
    static final class Writer {
        private final BufferedWriter out;

        Writer(OutputStream to) {
            this.out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        }

        void write(List<@Nullable String> row) throws IOException {
            for (int i = 0; i < row.size(); i++) {
                if (i > 0) out.write(',');
                String value = row.get(i);
                if (value != null) out.write('"' + value.replace("\"", "\"\"") + '"');
            }
            out.write('\n');
        }

        void flush() throws IOException {
            out.flush();
        }
    }

    /** Reads rows, of which nothing is believed. */
    static final class Reader {
        private static final int END = -1;

        private final BufferedReader in;
        private final String part;

        Reader(InputStream from, String part) {
            this.in = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8.newDecoder()));
            this.part = part;
        }

        /** The next row; null when there is none. */
        @Nullable
        List<@Nullable String> next() throws IOException {
            int c = in.read();
            if (c == END) return null;
            var row = new ArrayList<@Nullable String>();
            while (true) {
                row.add(c == '"' ? quoted() : null);
                if (c == '"') c = in.read();
                if (c == '\n') return row;
                if (c != ',' || row.size() == MOST_COLUMNS) throw Damaged.at(part);
                c = in.read();
            }
        }

        private String quoted() throws IOException {
            var value = new StringBuilder();
            while (value.length() < LONGEST) {
                int c = in.read();
                if (c == END) throw Damaged.at(part);
                if (c == '"' && !doubled()) return value.toString();
                value.append((char) c);
            }
            throw Damaged.at(part);
        }

        private boolean doubled() throws IOException {
            in.mark(1);
            if (in.read() == '"') return true;
            in.reset();
            return false;
        }
    }
}
