// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of components as German texts write them: with articles, in any case. */
public final class Names {
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:[Dd](?:er|ie|as|en|em|es)|[Ii]m|[Ii]n|[Aa]m|[Aa]n|[Vv]om|[Vv]on|[Zz]um|[Zz]ur|[Aa]uf|[Dd]urch|[Uu]nd)\\s+");
    private static final Pattern NAME =
            Pattern.compile("(?:\\p{Lu}|\\p{Ll}{1,4}\\p{Lu})[\\p{L}\\p{N}&+./\\-]*(?: [\\p{L}\\p{N}&+./()\\-]+){0,5}");
    private static final Pattern AND =
            Pattern.compile("\\s*(?:[,;]|(?<!-)\\s(?:und|sowie|oder|bzw\\.)\\s)\\s*(?:und\\s|sowie\\s)?");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}&]+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern ENDING = Pattern.compile("(?:es|em|en|er|e|s|n)$");
    private static final Pattern STOP = Pattern.compile("[.,;:]+$");

    private Names() {}

    /** The same for all cases of a name: {@code des Verzeichnisdienstes}, {@code Verzeichnisdienst}. */
    public static String key(String name) {
        return Stream.of(BETWEEN.split(name.toLowerCase(Locale.GERMAN)))
                .filter(word -> !word.isEmpty())
                .map(Names::stem)
                .collect(Collectors.joining(" "));
    }

    private static String stem(String word) {
        if (word.length() < 5 || !LETTERS.matcher(word).matches()) return word;
        String stem = ENDING.matcher(word).replaceAll("");
        return stem.length() < 4 ? word : stem;
    }

    /** Without the article in front. */
    static String bare(String text) {
        String bare = text.strip();
        for (var m = ARTICLE.matcher(bare); m.lookingAt(); m = ARTICLE.matcher(bare)) bare = bare.substring(m.end());
        return STOP.matcher(bare).replaceAll("").strip();
    }

    /** Whether it could be the name of something: begins with a capital, and is no sentence. */
    static boolean name(String text) {
        return text.length() <= 80 && NAME.matcher(text).matches();
    }

    /** The items of an enumeration in a cell or a sentence; "Kinder- und Jugendschutz" is one. */
    static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        for (String item : AND.split(text)) {
            String bare = bare(item);
            if (!Vocabulary.nothing(bare)) items.add(bare);
        }
        return items;
    }
}
