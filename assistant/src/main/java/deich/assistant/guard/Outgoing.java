// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.guard;

import deich.assistant.source.Cleaning;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a sentence of a language model may reach a reader: words. Pictures, links, addresses, markup, calls and everything
 * invisible are taken out, and then the characters of which they are made: no bracket stays. Whoever shows the text shows it
 * as text.
 *
 * @param text for a reader
 * @param plain false when more was taken out than marks of citations and of layout: then this is not what the model said, and
 *     must not pass for it
 */
public record Outgoing(String text, boolean plain) {
    private static final int ROUNDS = 8;
    private static final int LONGEST = 20_000;

    /** A citation as models write it; where passages are cited is asked for apart from the words. */
    private static final Pattern CITATION =
            Pattern.compile("[\\[【]\\s*[0-9]{1,3}(?:\\s*[,;]\\s*[0-9]{1,3})*\\s*[\\]】]");

    /** An address may hold brackets in pairs. */
    private static final String REST = "(?:[^\\s()]|\\([^\\s()]*\\))*";

    private static final String TOPS =
            "com|net|org|de|eu|info|biz|io|ai|dev|app|test|example|invalid|local|localhost|internal"
                    + "|onion|ru|cn|xyz|top|site|online|cloud|me|co|tk|link|click|zip|xn--[a-z0-9\\-]+";

    private static final List<Pattern> STRUCTURES = List.of(
            Pattern.compile("(?is)<(script|style)\\b.*?(?:</\\1\\s*>|$)"),
            Pattern.compile("(?s)<!--.*?(?:-->|$)"),
            Pattern.compile("(?s)</?[a-zA-Z!?|][^<>]{0,2000}(?:>|$)"),
            // where a link's name is said to lead
            Pattern.compile("(?m)^\\s*\\[[^\\]\\n]{1,200}\\]:.*$"),
            // calls of tools, as models write them
            Pattern.compile("(?is)```[^`]{0,4000}(?:tool|function|arguments|parameters)[^`]{0,4000}(?:```|$)"),
            Pattern.compile(
                    "(?is)\\{[^{}]{0,2000}\"(?:tool|tool_calls?|function|function_call|name|arguments|parameters|action)\""
                            + "\\s*:(?:[^{}]|\\{[^{}]*\\}){0,4000}\\}?"),
            Pattern.compile("(?i)\\[/?(?:INST|TOOL_CALLS|SYS)\\]"),
            // pictures
            Pattern.compile(
                    "!\\s*\\\\?\\[[^\\]\\n]{0,2000}\\]\\s*(?:\\([^()\\n]{0,2000}(?:\\([^()\\n]{0,2000}\\)[^()\\n]{0,2000})*"
                            + "\\)?|\\[[^\\]\\n]{0,200}\\])?"));

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\\n]{0,500})\\]\\s*(?:\\([^()\\n]{0,2000}"
            + "(?:\\([^()\\n]{0,2000}\\)[^()\\n]{0,2000})*\\)?|\\[[^\\[\\]\\n]{0,200}\\])");

    private static final List<Pattern> ADDRESSES = List.of(
            Pattern.compile("(?i)\\b[a-z][a-z0-9+.\\-]{1,20}\\s?:\\s?[/\\\\]{2}" + REST),
            Pattern.compile(
                    "(?i)\\b(?:javascript|data|mailto|file|vbscript|tel|sms|blob|hxxps?|https?|ftp|smb):" + REST),
            Pattern.compile("(?i)[/\\\\]{2}[\\p{L}\\p{N}_.\\-]+" + REST),
            Pattern.compile("(?i)\\bwww\\s?\\.\\s?" + REST),
            Pattern.compile("[\\p{L}\\p{N}_.+\\-]+@[\\p{L}\\p{N}.\\-]+"),
            Pattern.compile("(?iu)(?<![\\p{L}\\p{N}_\\-])(?:[\\p{L}\\p{N}_\\-]+\\.)+(?:" + TOPS
                    + ")(?::[0-9]{1,5})?(?![\\p{L}\\p{N}\\-])(?:[/?#]" + REST + ")?"),
            Pattern.compile("\\b[0-9]{1,3}(?:\\.[0-9]{1,3}){3}(?::[0-9]+)?(?:/" + REST + ")?"));

    /** What names a source that nobody showed: one word in brackets. */
    private static final Pattern UNKNOWN = Pattern.compile("[\\[【][^\\[\\]【】\\s]{0,80}[\\]】]");

    /** Brackets that stay would make a link of what stands behind them; a bare "less than" does not. */
    private static final Pattern MADE_OF = Pattern.compile("[\\[\\]【】{}`\\\\]|<(?=[\\p{L}/!?|])|\\(\\s*\\)");

    public static Outgoing of(String sentence) {
        String seen = CITATION.matcher(seen(sentence)).replaceAll("");
        String text = seen;
        for (int round = 0; round < ROUNDS; round++) {
            String before = text;
            for (Pattern structure : STRUCTURES) text = structure.matcher(text).replaceAll(" ");
            text = LINK.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
            for (Pattern address : ADDRESSES) text = address.matcher(text).replaceAll(" ");
            if (text.equals(before)) break;
        }
        String bare = MADE_OF.matcher(UNKNOWN.matcher(text).replaceAll("")).replaceAll("");
        while (bare.contains("//")) bare = bare.replace("//", "/");
        return new Outgoing(Cleaning.clean(bare.replaceAll(" +([.,;:!?])(?=\\s|$)", "$1")), text.equals(seen));
    }

    /** As readers see it; full stops and slashes of other scripts count as such. */
    private static String seen(String sentence) {
        String text = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
        return Cleaning.clean(text)
                .replaceAll("[。｡․﹒]", ".")
                .replaceAll("[⁄∕⧸]", "/")
                .replaceAll("[∶ː︓]", ":");
    }
}
