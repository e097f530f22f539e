// SPDX-License-Identifier: EUPL-1.2
package deich.server.trial;

import deich.assess.Assessment;
import deich.assess.ScenarioResult;
import deich.report.view.Telling;
import deich.report.words.Words;
import deich.server.frame.Said;
import deich.server.veil.Veil;
import deich.server.veil.Veiled;
import deich.server.work.Opened;
import deich.server.work.Seen;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a stress test, as one organisation may see it.
 *
 * @param keys of all scenario variants, in order, with what they are called in the telling: their places are their numbers in
 *     addresses, which give away no name
 * @param order the variants' keys alone, once for all who ask by number
 * @param toldOrder what they are called, in the same order
 * @param telling of the veiled assessment
 */
record Result(
        Opened opened,
        Seen seen,
        SequencedMap<String, String> keys,
        List<String> order,
        List<String> toldOrder,
        Telling telling) {

    static Result of(Opened opened, Assessment found, Seen seen, Said said) {
        Veil veil = Veil.of(opened, seen, said.locale());
        Assessment told = Veiled.of(found, veil);
        Words words = said.words().withHorizon(told.order().settings().horizon());
        SequencedMap<String, String> keys = Veiled.keys(found, veil);
        return new Result(
                opened,
                seen,
                keys,
                List.copyOf(keys.sequencedKeySet()),
                List.copyOf(keys.sequencedValues()),
                new Telling(told, words, veil.names()));
    }

    Assessment assessment() {
        return telling.assessment();
    }

    /** Null when there is none of this number, or none that touches what may be seen. */
    @Nullable
    ScenarioResult scenario(int number) {
        return number < 1 || number > order.size() ? null : scenario(order.get(number - 1));
    }

    /** Null when there is none of this key, or none that touches what may be seen. @param key in the whole result */
    @Nullable
    ScenarioResult scenario(String key) {
        String told = keys.get(key);
        return told == null ? null : assessment().scenario(told);
    }

    /** From 1. */
    int number(ScenarioResult result) {
        return toldOrder.indexOf(result.scenario().key()) + 1;
    }

    /** Numbers of the variants of the same scenario that touch what may be seen. */
    List<Integer> variants(ScenarioResult of) {
        return IntStream.rangeClosed(1, order.size())
                .filter(number -> {
                    ScenarioResult other = scenario(number);
                    return other != null
                            && other.scenario().id().equals(of.scenario().id());
                })
                .boxed()
                .toList();
    }
}
