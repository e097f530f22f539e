// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import java.util.Locale;

/** How keys of the bundle spell enumerations. */
final class Words {
    private Words() {}

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
