// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An inventory in arrays. Components are numbered so that what a component needs comes before it and near it.
 *
 * @param ids by number
 * @param numbers by id
 * @param rank place of each component when sorted by id
 * @param trees tree {@code c} is what component {@code c} needs
 * @param users who needs whom
 * @param extras who needs whom for a job or a fallback
 * @param recoveries by number: the jobs on each component
 * @param crews by number; null for who is nobody's crew
 * @param capacities by number: units to lend
 * @param fallbacks by number; null for none
 * @param copies by number; null for what is not data
 * @param underEvery by number: of which no jurisdiction is known, and which counts as under every one
 */
public record Layout(
        Inventory inventory,
        String[] ids,
        Map<String, Integer> numbers,
        int[] rank,
        Trees trees,
        Users users,
        Extras extras,
        Recoveries recoveries,
        @Nullable CrewPlan[] crews,
        int[] capacities,
        FallbackPlan[] @Nullable [] fallbacks,
        CopyPlan[] @Nullable [] copies,
        boolean[] underEvery,
        Urgency urgency,
        Shapes shapes) {

    /** The jobs on each component, by number. */
    public record Recoveries(JobPlan[] repair, @Nullable JobPlan[] rebuild, JobPlan[] restart, boolean[] cold) {}

    public int size() {
        return ids.length;
    }

    public Component component(int number) {
        return inventory.component(ids[number]);
    }

    public int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) throw new IllegalArgumentException("no component '" + id + "'");
        return number;
    }

    /** The ids of these components, sorted. */
    public List<String> names(int[] components) {
        return Arrays.stream(components).mapToObj(c -> ids[c]).sorted().toList();
    }
}
