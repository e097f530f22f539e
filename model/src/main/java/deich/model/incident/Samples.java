// SPDX-License-Identifier: EUPL-1.2
package deich.model.incident;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything that recovery classes are fitted to.
 *
 * @param names what others call a class: their name to ours
 */
public record Samples(
        String version,
        @Nullable LocalDate reviewed,
        List<Sample> samples,
        List<Belief> beliefs,
        Map<String, String> names) {

    public Samples {
        samples = List.copyOf(samples);
        beliefs = List.copyOf(beliefs);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** Every class that has a sample or a belief, sorted. */
    public Set<String> classes() {
        var all = new TreeSet<String>();
        samples.forEach(sample -> all.add(sample.recoveryClass()));
        beliefs.forEach(belief -> all.add(belief.recoveryClass()));
        return all;
    }

    public Samples withSamples(List<Sample> others) {
        return new Samples(version, reviewed, others, beliefs, names);
    }
}
