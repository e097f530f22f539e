// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.gate;

import java.util.regex.Pattern;

/** What an answer may look like: plain words. Everything else is refused, not repaired. */
public final class Plain {
    private static final Pattern ANYTHING_ELSE = Pattern.compile(
            // addresses, links and images of Markdown, markup, invisible characters
            "(?i)[a-z][a-z0-9+.-]*://|\\bwww\\.|\\b(?:mailto|javascript|data|tel):\\S|\\]\\s*\\(|!\\[|\\[[^\\]]*\\]:|</?[a-z!]|&#|&[a-z]+;|\\S+@\\S+\\.\\S"
                    + "|[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]|[\\p{Cc}&&[^\\n\\t]]");

    private Plain() {}

    /** Whether there is nothing in it but words. */
    public static boolean fits(String text) {
        return !ANYTHING_ELSE.matcher(text).find();
    }
}
