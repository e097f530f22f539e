// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package. */
final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    static String say(Locale locale, String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle("deich.assistant.source.messages", locale, NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    static String key(Enum<?> sort) {
        return sort.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
