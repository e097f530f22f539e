// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.assess.look.Names;
import deich.model.standard.Test;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Conditions of which it is known that more measures never break them, by the way they are written. A change takes needs,
 * waiting or damage away and puts only things there that stand for themselves, so a cold-start ring and a single point of
 * failure can go and not come; a copy and a fallback can come and not go. What is written in any other way may be broken.
 */
final class Shape {
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])[A-Za-z]\\w*");
    /** What a measure may change. */
    private static final Set<String> CHANGED = Names.and(Names.STRUCTURE, Bench.OWN);

    private static final Pattern RING = Pattern.compile("ring\\.size\\(\\) == 0");
    private static final Pattern ALONE = Pattern.compile("!alone\\.exists\\(.*\\)", Pattern.DOTALL);
    private static final Pattern COPIES = Pattern.compile("(dataUsed\\.all|copies\\.exists)\\(.*\\)", Pattern.DOTALL);
    private static final Pattern FALLBACKS = Pattern.compile("fallbacks\\.exists\\(f, [^!]*\\)", Pattern.DOTALL);

    private Shape() {}

    static boolean monotone(Test.Structural test) {
        String holds = TEXT.matcher(test.holds().text().strip()).replaceAll("\"\"");
        return steady(test.of().text())
                && (only(holds, RING, "ring")
                        || only(holds, ALONE, "alone")
                        || only(holds, COPIES, "copies", "dataUsed", "adminDomain")
                        || only(holds, FALLBACKS, "fallbacks"));
    }

    /** Whom it is about hangs on nothing that a measure changes; data used may not, as spares use none. */
    private static boolean steady(String of) {
        Set<String> names = changed(TEXT.matcher(of).replaceAll("\"\""));
        names.remove("dataUsed");
        return names.isEmpty();
    }

    private static boolean only(String text, Pattern form, String... names) {
        return form.matcher(text).matches() && List.of(names).containsAll(changed(text)) && !text.contains(".uses");
    }

    private static Set<String> changed(String text) {
        return NAME.matcher(text)
                .results()
                .map(m -> m.group())
                .filter(CHANGED::contains)
                .collect(Collectors.toSet());
    }
}
