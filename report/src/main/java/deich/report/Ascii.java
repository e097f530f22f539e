// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import java.text.Normalizer;

/** German in ASCII, as one wrote it on typewriters without umlauts. */
final class Ascii {
    private static final String[][] WRITTEN = {
        {"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"Ä", "Ae"}, {"Ö", "Oe"}, {"Ü", "Ue"}, {"ß", "ss"}, {"ẞ", "SS"},
        {"„", "\""}, {"“", "\""}, {"”", "\""}, {"‚", "'"}, {"‘", "'"}, {"’", "'"}, {"–", "-"}, {"—", "-"},
        {"→", "->"}, {"…", "..."}, {"·", "-"}, {"×", "x"}, {"≥", ">="}, {"≤", "<="}, {"\u00a0", " "}, {"\u202f", " "},
        {"§", "Par."}, {"€", "EUR"}, {"°", " Grad"}
    };

    private Ascii() {}

    static String of(String text) {
        String written = text;
        for (String[] pair : WRITTEN) written = written.replace(pair[0], pair[1]);
        return Normalizer.normalize(written, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\x20-\\x7e]", "?");
    }
}
