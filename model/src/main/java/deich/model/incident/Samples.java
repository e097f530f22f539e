// SPDX-License-Identifier: EUPL-1.2
package deich.model.incident;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that recovery classes are fitted to.
 *
 * @param about what the samples of a class count, by class
 * @param helps fallbacks that could have carried a service
 * @param names what others call a class: their name to ours
 */
public record Samples(
        String version,
        @Nullable LocalDate reviewed,
        List<Sample> samples,
        List<Belief> beliefs,
        Map<String, SampleClass> about,
        List<Help> helps,
        Map<String, String> names) {

    public Samples {
        samples = List.copyOf(samples);
        beliefs = List.copyOf(beliefs);
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
        helps = List.copyOf(helps);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** Every class that has a sample or a belief or is described, sorted. */
    public Set<String> classes() {
        var all = new TreeSet<String>();
        samples.forEach(sample -> all.add(sample.recoveryClass()));
        beliefs.forEach(belief -> all.add(belief.recoveryClass()));
        all.addAll(about.keySet());
        return all;
    }

    /** What the samples of this class count. */
    public SampleClass of(String recoveryClass) {
        return about.getOrDefault(recoveryClass, SampleClass.plain(recoveryClass));
    }

    public List<Belief> beliefsOf(String recoveryClass) {
        return beliefs.stream()
                .filter(belief -> belief.recoveryClass().equals(recoveryClass))
                .toList();
    }

    /** Only what was seen in some incidents. @param seen by the incident's id and when it began */
    public Samples seenIn(BiPredicate<String, @Nullable Began> seen) {
        return new Samples(
                version,
                reviewed,
                samples.stream()
                        .filter(sample -> seen.test(sample.incident(), sample.on()))
                        .toList(),
                beliefs,
                about,
                helps.stream()
                        .filter(help -> seen.test(help.incident(), help.on()))
                        .toList(),
                names);
    }
}
