// SPDX-License-Identifier: EUPL-1.2
package deich.formats.laender;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** How the invented is called; the words stand in {@code words.properties}. */
final class Wording {
    private static final Map<String, String> WORDS = read();

    private Wording() {}

    static String of(String key, Object... values) {
        String text = WORDS.get(key);
        if (text == null) throw new IllegalArgumentException("no words for " + key);
        for (int i = 0; i < values.length; i++) text = text.replace("{" + i + "}", String.valueOf(values[i]));
        return text;
    }

    static List<String> list(String key) {
        return List.of(of(key).split(",", -1));
    }

    private static Map<String, String> read() {
        Properties words = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream("words.properties")) {
            if (in == null) throw new IllegalStateException("words.properties is missing");
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        for (String key : words.stringPropertyNames()) texts.put(key, words.getProperty(key));
        return Map.copyOf(texts);
    }
}
