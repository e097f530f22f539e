// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.redteam;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The words of the injections and of the scene that they are played in. */
final class Orders {
    private static final Properties WORDS = load();

    private Orders() {}

    private static Properties load() {
        Properties words = new Properties();
        try (var in = Orders.class.getResourceAsStream("orders.properties")) {
            if (in == null) throw new IllegalStateException("orders.properties is part of the program");
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    static String say(String key) {
        return WORDS.getProperty(key);
    }

    static String of(Goal goal, String language) {
        return say(goal.name().toLowerCase(Locale.ROOT) + "." + language);
    }
}
