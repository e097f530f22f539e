// SPDX-License-Identifier: EUPL-1.2
package deich.server.frame;

import deich.report.words.Words;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What one family of pages says, in one language. Each package has its own bundle; what it lacks is looked up in that of
 * the frame.
 */
public final class Said {
    private static final ResourceBundle.Control NO_DETOUR =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Words words;
    private final ResourceBundle own;
    private final ResourceBundle common;

    private Said(Locale locale, String family) {
        this.words = Words.of(locale);
        this.own = bundle(family);
        this.common = bundle("frame");
    }

    /** @param family the package's last name, such as {@code stock} */
    public static Said of(Locale locale, String family) {
        return new Said(locale, family);
    }

    private ResourceBundle bundle(String family) {
        return ResourceBundle.getBundle("deich.server." + family + ".messages", words.locale(), NO_DETOUR);
    }

    /** @throws java.util.MissingResourceException when neither bundle has the key: a mistake of ours, found by the tests */
    public String t(String key, Object... values) {
        String pattern = own.containsKey(key) ? own.getString(key) : common.getString(key);
        return new MessageFormat(pattern, locale()).format(values);
    }

    /** Whether there is such a sentence: for what is named by data, such as the actions of the audit log. */
    public boolean has(String key) {
        return own.containsKey(key) || common.containsKey(key);
    }

    /** The word for a value of an enumeration: {@code role.isb}. */
    public String of(Enum<?> value) {
        return t(value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + Words.key(value));
    }

    /** Durations, dates, numbers. */
    public Words words() {
        return words;
    }

    public Locale locale() {
        return words.locale();
    }

    public String lang() {
        return locale().getLanguage();
    }
}
