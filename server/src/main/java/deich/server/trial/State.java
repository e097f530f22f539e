// SPDX-License-Identifier: EUPL-1.2
package deich.server.trial;

import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.engine.Run;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import deich.report.view.StoryWords;
import deich.report.view.Telling;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is down, in emergency operation and back at one moment of a scenario.
 *
 * @param sentence says it in numbers, to be read out
 * @param groups services by how they fare; none is empty
 */
public record State(Said said, String moment, String sentence, List<Group> groups) implements Speaks {
    private static final int NAMED = 50;

    /** @param type down, emergency, back, later or other @param more how many are not named */
    public record Group(String type, String title, List<String> names, int more) {}

    static State at(Telling telling, ScenarioResult result, long at, Said said) {
        var sorted = new Sorted(telling, result, at);
        result.services().forEach(sorted::put);
        List<String> others = others(telling, result, at);
        var groups = new ArrayList<Group>();
        group(groups, said, "down", sorted.down);
        group(groups, said, "emergency", sorted.emergency);
        group(groups, said, "back", sorted.back);
        group(groups, said, "later", sorted.later);
        group(groups, said, "other", others);
        String moment = telling.words().offset(at);
        String sentence = said.t(
                "state.sentence",
                moment,
                sorted.down.size(),
                sorted.emergency.size(),
                sorted.back.size(),
                sorted.later.size());
        return new State(said, moment, Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1), groups);
    }

    private static void group(List<Group> groups, Said said, String type, List<String> names) {
        if (names.isEmpty()) return;
        List<String> named = names.subList(0, Math.min(NAMED, names.size()));
        String title = said.t("group." + type, names.size());
        groups.add(new Group(type, title, List.copyOf(named), names.size() - named.size()));
    }

    /** What is no service and not usable at this moment. */
    private static List<String> others(Telling telling, ScenarioResult result, long at) {
        return result.plan().outages().entrySet().stream()
                .filter(entry -> !service(telling, entry.getKey()))
                .filter(entry -> entry.getValue().stream().anyMatch(o -> o.from() <= at && at < o.until()))
                .map(entry -> telling.names().component(entry.getKey()))
                .sorted()
                .toList();
    }

    private static boolean service(Telling telling, String id) {
        Component found = telling.inventory().components().get(id);
        return found == null || found.kind() == Kind.SERVICE;
    }

    /** Services, sorted by how they fare at the moment. */
    private static final class Sorted {
        final List<String> down = new ArrayList<>();
        final List<String> emergency = new ArrayList<>();
        final List<String> back = new ArrayList<>();
        final List<String> later = new ArrayList<>();
        private final Telling telling;
        private final ScenarioResult result;
        private final StoryWords words;
        private final long at;

        Sorted(Telling telling, ScenarioResult result, long at) {
            this.telling = telling;
            this.result = result;
            this.at = at;
            words = new StoryWords(telling, result);
        }

        void put(ServiceResult service) {
            List<Run.Stretch> stretches = Course.stretches(result, service);
            String name = telling.names().component(service.service());
            Run.Stretch now = now(stretches);
            if (now == null) (ended(stretches) ? back : later).add(name);
            else if (now.fallback() == null) down.add(name);
            else emergency.add(name + ": " + words.stretch(service.service(), now));
        }

        private Run.@Nullable Stretch now(List<Run.Stretch> stretches) {
            return stretches.stream()
                    .filter(s -> s.from() <= at && at < s.until())
                    .findFirst()
                    .orElse(null);
        }

        /** Whether it had been down before. */
        private boolean ended(List<Run.Stretch> stretches) {
            return stretches.stream().anyMatch(s -> s.until() <= at);
        }
    }
}
