// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import deich.model.inventory.Kind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words by which handbooks are understood ({@code words.properties}). */
final class Vocabulary {
    /** In this order: an "Einspeisung" is no "Speicher". */
    private static final List<Kind> ORDER = List.of(
            Kind.UTILITY,
            Kind.NETWORK,
            Kind.SITE,
            Kind.PROVIDER,
            Kind.DATA,
            Kind.APPLICATION,
            Kind.SYSTEM,
            Kind.SERVICE);

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern MARKS = Pattern.compile("[.:*]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern UNIT = Pattern.compile(" (?:in|je|pro) .*");
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}\\- ]");
    private static final Pattern WITH_LETTERS = Pattern.compile("\\p{L}{4,}|\\p{L}+-\\p{L}{4,}");
    private static final Pattern PERSON = Pattern.compile("(?:.*\\s)?(?:Frau|Herrn?|Dr\\.|Hr\\.|Fr\\.)\\s.*");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private static final Properties WORDS = load();
    private static final Map<String, Meaning> HEADS = heads();
    private static final Map<Kind, List<String>> KINDS = kinds();
    private static final List<String> ROLES = list("role");
    private static final Set<String> OWN = Set.copyOf(list("own"));
    private static final Set<String> NOTHING = Set.copyOf(list("nothing"));

    private Vocabulary() {}

    private static Properties load() {
        Properties words = new Properties();
        try (var in = Vocabulary.class.getResourceAsStream("words.properties")) {
            if (in == null) throw new IllegalStateException("words.properties is part of the program");
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static List<String> list(String key) {
        return Stream.of(WORDS.getProperty(key).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Map<String, Meaning> heads() {
        Map<String, Meaning> heads = new HashMap<>();
        for (Meaning meaning : Meaning.values()) {
            String key = "head." + meaning.name().toLowerCase(Locale.ROOT).replace('_', '-');
            for (String word : list(key)) heads.put(word, meaning);
        }
        return heads;
    }

    private static Map<Kind, List<String>> kinds() {
        Map<Kind, List<String>> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : ORDER) kinds.put(kind, list("kind." + kind.word()));
        return kinds;
    }

    /** What a head of a column means; null when it is none of ours. */
    static @Nullable Meaning head(String text) {
        String plain = BRACKETS.matcher(text.toLowerCase(Locale.GERMAN)).replaceAll(" ");
        plain = MARKS.matcher(plain).replaceAll("");
        plain = BLANKS.matcher(plain).replaceAll(" ").strip();
        Meaning meaning = HEADS.get(plain);
        // "max. tolerierbare Ausfallzeit in Stunden", "RTO in h"
        return meaning != null ? meaning : HEADS.get(UNIT.matcher(plain).replaceAll(""));
    }

    /** The kind of component that something of this name is; null when its name does not say. */
    static @Nullable Kind kind(String name) {
        String plain =
                NO_NAME.matcher(name.toLowerCase(Locale.GERMAN)).replaceAll(" ").strip();
        List<String> words = List.of(BLANKS.split(plain));
        for (Kind kind : ORDER)
            if (KINDS.getOrDefault(kind, List.of()).stream().anyMatch(end -> ends(words, plain, end))) return kind;
        return null;
    }

    /** The word that says what it is stands first or last: "Serverraum Rathaus", "Kommunales Rechenzentrum". */
    private static boolean ends(List<String> words, String plain, String end) {
        if (end.contains(" ")) return plain.contains(end);
        return Stream.of(words.getFirst(), words.getLast(), lastWithLetters(words))
                .anyMatch(word -> end.startsWith("=")
                        ? word.equals(end.substring(1))
                        : word.endsWith(end) || word.endsWith(end + "s") && end.length() > 4);
    }

    /** "Hypervisor AH-H1" and "Firewall 2" say what they are before their number. */
    private static String lastWithLetters(List<String> words) {
        for (String word : words.reversed()) if (WITH_LETTERS.matcher(word).matches()) return word;
        return words.getLast();
    }

    /** Whether this names a role, a team or an office, and surely no person. */
    static boolean role(String text) {
        if (PERSON.matcher(text).matches()) return false;
        return NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.GERMAN))
                .anyMatch(word -> ROLES.stream().anyMatch(role -> word.endsWith(role) || word.equals(role)));
    }

    /** Whether this names an administration itself, and no company. */
    static boolean own(String text) {
        return OWN.contains(BLANKS.split(text.toLowerCase(Locale.GERMAN), 2)[0]);
    }

    static boolean nothing(String text) {
        return text.isBlank()
                || NOTHING.contains(text.toLowerCase(Locale.GERMAN).strip());
    }
}
