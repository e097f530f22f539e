// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import deich.store.StoreFault;
import deich.store.sql.Line;
import java.text.Normalizer;
import java.util.Locale;

/** What people type, as it is kept. */
final class Text {

    private static final String LOGIN = "[\\p{Ll}\\p{Nd}][\\p{Ll}\\p{Nd}._@+-]{0,99}";

    private Text() {}

    /** One line of its own, composed alike whatever keyboard it came from. */
    static String line(String text, int longest) {
        return Line.of(text, longest, "people.name");
    }

    /** Lower case, so that nobody else can be taken for somebody by a capital letter. */
    static String login(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    static String newLogin(String text) {
        String login = login(text);
        if (!login.matches(LOGIN)) throw new StoreFault("people.login");
        return login;
    }
}
