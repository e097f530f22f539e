// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.phrase;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of one bundle in one language. Anything but English reads German: German comes first. */
public final class Phrases {
    private static final ResourceBundle.Control NO_DETOUR =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Phrases(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** @param bundle its base name, such as {@code deich.assistant.draft.messages} */
    public static Phrases of(String bundle, Locale locale) {
        Locale spoken = locale.getLanguage().equals("en") ? Locale.UK : Locale.GERMANY;
        return new Phrases(spoken, ResourceBundle.getBundle(bundle, spoken, NO_DETOUR));
    }

    /** Part of a key for a value of an enumeration: {@code same-colour}. */
    public static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    public String raw(String key) {
        return bundle.getString(key);
    }

    /** @throws java.util.MissingResourceException when the bundle lacks the key: a mistake of ours, found by the tests */
    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    public String number(long n) {
        return NumberFormat.getIntegerInstance(locale).format(n);
    }

    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(java.time.format.FormatStyle.LONG)
                .withLocale(locale));
    }

    /** To the minute. */
    public String moment(LocalDateTime when) {
        return when.format(DateTimeFormatter.ofPattern(raw("pattern.moment"), locale));
    }
}
