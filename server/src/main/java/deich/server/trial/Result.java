// SPDX-License-Identifier: EUPL-1.2
package deich.server.trial;

import deich.assess.Assessment;
import deich.assess.ScenarioResult;
import deich.report.view.Telling;
import deich.server.frame.Said;
import deich.server.work.Opened;
import deich.server.work.Seen;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a stress test, as one organisation may see it.
 *
 * @param keys of all scenario variants: their places are their numbers in addresses, which give away no name
 * @param telling of the veiled assessment
 */
record Result(Opened opened, Seen seen, Veil veil, List<String> keys, Telling telling) {

    static Result of(Opened opened, Assessment found, Seen seen, Said said) {
        Veil veil = Veil.of(opened, seen.sight(), said);
        List<String> keys =
                found.scenarios().stream().map(s -> s.scenario().key()).toList();
        return new Result(opened, seen, veil, keys, veil.telling(veil.over(found), said.words()));
    }

    Assessment assessment() {
        return telling.assessment();
    }

    /** Null when there is none of this number, or none that touches what may be seen. */
    @Nullable
    ScenarioResult scenario(int number) {
        return number < 1 || number > keys.size() ? null : assessment().scenario(keys.get(number - 1));
    }

    /** From 1. */
    int number(ScenarioResult result) {
        return keys.indexOf(result.scenario().key()) + 1;
    }

    /** Numbers of the variants of the same scenario that touch what may be seen. */
    List<Integer> variants(ScenarioResult of) {
        return IntStream.rangeClosed(1, keys.size())
                .filter(number -> {
                    ScenarioResult other = scenario(number);
                    return other != null
                            && other.scenario().id().equals(of.scenario().id());
                })
                .boxed()
                .toList();
    }
}
