// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in which people answer, as regular expressions; they stand in {@code vocabulary.properties}. */
final class Vocabulary {
    private static final Map<String, Pattern> WORDS = read();

    private Vocabulary() {}

    /** True when the whole answer is one of these words. */
    static boolean is(String key, String answer) {
        return pattern(key).matcher(plain(answer)).matches();
    }

    /** The first place of one of these words in an answer that is plain already. */
    static Matcher in(String key, String plain) {
        return pattern(key).matcher(plain);
    }

    /** Small letters, one blank between words, typographic quotes and dots at the end gone. */
    static String plain(String answer) {
        return answer.toLowerCase(Locale.GERMAN)
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("[„“”\"'‚‘’]", "")
                .replaceAll("^[ .,;:!]+|[ .,;:!]+$", "");
    }

    private static Pattern pattern(String key) {
        Pattern pattern = WORDS.get(key);
        if (pattern == null) throw new IllegalArgumentException("no words for " + key);
        return pattern;
    }

    private static Map<String, Pattern> read() {
        Properties words = new Properties();
        try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.properties")) {
            if (in == null) throw new IllegalStateException("vocabulary.properties is missing");
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Pattern> patterns = new HashMap<>();
        for (String key : words.stringPropertyNames())
            patterns.put(key, Pattern.compile(words.getProperty(key), Pattern.UNICODE_CHARACTER_CLASS));
        return patterns;
    }
}
