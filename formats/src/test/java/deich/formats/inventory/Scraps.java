// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import java.util.Random;

/** What may become of a text. */
public final class Scraps {

    private static final String[] ALL = {
        "{",
        "}",
        "[",
        "]",
        ": ",
        "- ",
        "\n",
        "\t",
        "\"",
        "'",
        "&a ",
        "*a",
        "!!x ",
        "---\n",
        "#",
        ",",
        "%",
        "@",
        "|\n",
        ">-\n",
        "? ",
        "null",
        "~",
        "\0",
        "\r",
        "\uFEFF",
        "ä",
        "𝄞",
        "99999999999999999999",
        "-1",
        "0",
        "forever",
        "unknown",
        "  ",
        "components:\n",
        "kind: ",
        "needs: ",
        "{on: kfz}",
        "<<: *a",
        "2026-02-31",
        "1e999",
        "..",
        "NaN",
        "true"
    };

    private Scraps() {}

    /** Something is cut out, put in, put in place of something or copied elsewhere. */
    public static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(12));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, ALL[random.nextInt(ALL.length)]);
            case 2 -> text.replace(at, end, ALL[random.nextInt(ALL.length)]);
            default -> text.insert(random.nextInt(text.length()), text.substring(at, end));
        }
    }
}
