// SPDX-License-Identifier: EUPL-1.2
package deich.report.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of one language. Anything but English reads German: German comes first. */
final class Messages {
    private static final ResourceBundle.Control NO_DETOUR =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    Messages(Locale locale) {
        this.locale = locale.getLanguage().equals("en") ? Locale.UK : Locale.GERMANY;
        this.bundle = ResourceBundle.getBundle("deich.report.messages", this.locale, NO_DETOUR);
    }

    Locale locale() {
        return locale;
    }

    /** @throws java.util.MissingResourceException when the bundle lacks the key: a mistake of ours, found by the tests */
    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** As it stands in the bundle: date patterns and the forms of units. */
    String raw(String key) {
        return bundle.getString(key);
    }
}
