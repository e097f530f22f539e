// SPDX-License-Identifier: EUPL-1.2
package deich.server.door;

import deich.formats.survey.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What must be true of names, passwords and organisations that somebody types in. */
public final class Checks {
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST = 200;

    private Checks() {}

    static List<String> of(Setup.Form form) {
        var problems = new ArrayList<String>();
        if (form.code().isEmpty()) problems.add("setup.bad.code");
        if (bad(form.name())) problems.add("setup.bad.name");
        if (!login(form.login())) problems.add("setup.bad.login");
        if (!password(form.kennwort(), form.login())) problems.add("setup.bad.password");
        if (bad(form.organisation()) || Ids.bare(form.organisation()).isEmpty()) problems.add("setup.bad.organisation");
        return problems;
    }

    private static boolean bad(String text) {
        return text.isBlank() || text.length() > LONGEST;
    }

    public static boolean login(String login) {
        return login.matches("[\\p{L}\\p{N}._@+-]{2,100}");
    }

    /** Length is what counts (BSI: long and simple beats short and crooked); its own name is no password. */
    public static boolean password(String password, String login) {
        boolean long_ = password.length() >= SHORTEST_PASSWORD && password.length() <= LONGEST;
        return long_
                && password.chars().distinct().count() >= 5
                && !password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT));
    }
}
