// SPDX-License-Identifier: EUPL-1.2
package deich.server.trial;

import deich.server.work.Choice;
import deich.store.run.Run;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run of a stress test was asked: enough to compute the same again. @param day on which facts are judged */
public record Asked(Choice choice, LocalDate day) {
    public Map<String, String> order() {
        var order = new TreeMap<String, String>();
        order.put("scenarios", String.join(",", choice.scenarios()));
        order.put("futures", Integer.toString(choice.futures()));
        order.put("seed", Long.toString(choice.seed()));
        order.put("day", day.toString());
        return order;
    }

    /** @throws IllegalArgumentException when another kind of program wrote it */
    public static Asked of(Run run) {
        try {
            Map<String, String> order = run.order();
            Set<String> scenarios = Arrays.stream(
                            order.getOrDefault("scenarios", "").split(","))
                    .filter(id -> !id.isEmpty())
                    .collect(Collectors.toSet());
            var choice = new Choice(
                    scenarios,
                    Integer.parseInt(order.getOrDefault("futures", "0")),
                    Long.parseLong(order.getOrDefault("seed", "1")));
            return new Asked(choice, LocalDate.parse(order.getOrDefault("day", "")));
        } catch (NumberFormatException | DateTimeException strange) {
            throw new IllegalArgumentException("not the order of a check: " + run.id(), strange);
        }
    }
}
