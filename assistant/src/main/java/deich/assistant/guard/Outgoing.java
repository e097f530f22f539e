// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.guard;

import deich.assistant.source.Cleaning;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a language model's answer reaches a reader: words, and citations of passages that it was shown. Pictures, links,
 * addresses, markup, calls and everything invisible are taken out, and then the characters of which they are made: no bracket
 * stays but those of a citation. Whoever shows the text shows it as text.
 *
 * @param text for a reader; citations stand in it as {@code [1]}
 * @param cited ids of the passages that it cites, in order of their first citation
 * @param removed how many kinds of pieces were taken out; 0 for an answer that is as it should be
 */
public record Outgoing(String text, List<String> cited, int removed) {
    private static final int ROUNDS = 8;
    private static final int LONGEST = 20_000;

    /** Cleaning lets no character for private use through: these two stand around citations only. */
    private static final char OPEN = '\uE000';

    private static final char CLOSE = '\uE001';

    private static final Pattern BRACKETS = Pattern.compile("[\\[【]([^\\[\\]【】\\n]{1,200})[\\]】]");

    /** An address may hold brackets in pairs. */
    private static final String REST = "(?:[^\\s()\uE000]|\\([^\\s()]*\\))*";

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

    /** Brackets that stay would make a link of what stands behind a citation; a bare "less than" does not. */
    private static final Pattern MADE_OF = Pattern.compile("[\\[\\]【】{}`\\\\]|<(?=[\\p{L}/!?|])|\\(\\s*\\)");

    public Outgoing {
        cited = List.copyOf(cited);
    }

    /** @param citations by the number that may be cited the passage's id: those of the {@link Call} */
    public static Outgoing of(String answer, Map<String, String> citations) {
        List<String> cited = new ArrayList<>();
        String text = citing(plain(answer), citations, cited);
        int removed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String before = text;
            for (Pattern structure : STRUCTURES) text = structure.matcher(text).replaceAll(" ");
            text = LINK.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
            for (Pattern address : ADDRESSES) text = address.matcher(text).replaceAll(" ");
            if (text.equals(before)) break;
            removed++;
        }
        String bare = MADE_OF.matcher(UNKNOWN.matcher(text).replaceAll("")).replaceAll("");
        while (bare.contains("//")) bare = bare.replace("//", "/");
        if (!bare.equals(text)) removed++;
        return new Outgoing(shown(bare), shownOnly(bare, cited, citations), removed);
    }

    /** As readers see it; full stops and slashes of other scripts count as such. */
    private static String plain(String answer) {
        String text = answer.length() > LONGEST ? answer.substring(0, LONGEST) : answer;
        return Cleaning.clean(text)
                .replaceAll("[。｡․﹒]", ".")
                .replaceAll("[⁄∕⧸]", "/")
                .replaceAll("[∶ː︓]", ":");
    }

    /** Sets citations apart, so that nothing else of the answer can pass for one. */
    private static String citing(String text, Map<String, String> citations, List<String> cited) {
        return BRACKETS.matcher(text).replaceAll(m -> {
            StringBuilder kept = new StringBuilder();
            for (String number : m.group(1).split("[,;]")) {
                String id = citations.get(number.strip());
                if (id == null) continue;
                cited.add(number.strip());
                kept.append(OPEN).append(number.strip()).append(CLOSE);
            }
            return Matcher.quoteReplacement(kept.isEmpty() ? m.group() : kept.toString());
        });
    }

    private static String shown(String bare) {
        String brackets = bare.replaceAll("\uE001(?=[\uE000(:])", "\uE001 ")
                .replace(OPEN, '[')
                .replace(CLOSE, ']');
        return Cleaning.clean(brackets.replaceAll(" +([.,;:!?])(?=\\s|$)", "$1"));
    }

    /** What was cited within something that was taken out is not cited. */
    private static List<String> shownOnly(String bare, List<String> cited, Map<String, String> citations) {
        Set<String> ids = new LinkedHashSet<>();
        for (String number : cited) {
            String id = citations.get(number);
            if (id != null && bare.contains(OPEN + number + CLOSE)) ids.add(id);
        }
        return List.copyOf(ids);
    }
}
