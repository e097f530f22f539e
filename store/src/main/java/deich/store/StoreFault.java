// SPDX-License-Identifier: EUPL-1.2
package deich.store;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person must hear about: the store is out of reach, a login is taken, a folder is too large. The
 * sentence stands in the message bundle.
 */
public final class StoreFault extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    public StoreFault(String key, Object... arguments) {
        this(null, key, arguments);
    }

    public StoreFault(@Nullable Throwable cause, String key, Object... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Which sentence it is, such as {@code people.lastAdministrator}. */
    public String key() {
        return key;
    }

    /** The sentence: in English for English, in German for everybody else. */
    public String sentence(Locale locale) {
        String language = locale.getLanguage().equals("en") ? "en" : "de";
        String text = ResourceBundle.getBundle("deich/store/messages_" + language, Locale.ROOT)
                .getString(key);
        for (int i = 0; i < arguments.size(); i++)
            text = text.replace("{" + i + "}", arguments.get(i).toString());
        return text;
    }
}
