// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The language of everything a person reads: German unless asked otherwise. */
enum Language {
    DE(Locale.GERMANY),
    EN(Locale.UK);

    static final String BUNDLE = "deich.cli.messages";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** Help is written before the command line is parsed, so the language is looked for by hand. */
    static Language of(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--lang") && i + 1 < arguments.length) return named(arguments[i + 1]);
            if (arguments[i].startsWith("--lang=")) return named(arguments[i].substring(7));
        }
        return named(System.getenv().getOrDefault("DEICH_LANG", "de"));
    }

    private static Language named(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("en") ? EN : DE;
    }

    String say(String key, Object... values) {
        return new MessageFormat(ResourceBundle.getBundle(BUNDLE, locale).getString(key), locale).format(values);
    }
}
