// SPDX-License-Identifier: EUPL-1.2
package deich.store.sql;

import deich.store.StoreFault;
import java.text.Normalizer;

/** One line that somebody typed, as it is kept: composed alike whatever keyboard it came from. */
public final class Line {

    private Line() {}

    /** @throws StoreFault {@code line.length} when nothing is left, or too much */
    public static String of(String text, int longest) {
        return of(text, longest, "line.length");
    }

    /** @param fault what to say when nothing is left, or too much; hears the longest */
    public static String of(String text, int longest, String fault) {
        String line = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        if (line.isEmpty() || line.length() > longest) throw new StoreFault(fault, longest);
        return line;
    }
}
