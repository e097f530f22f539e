// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.fact.RecoveryClass;
import deich.model.fact.Span;
import deich.model.incident.Belief;
import deich.model.incident.Sample;
import deich.model.incident.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Recovery classes fitted anew to some samples.
 *
 * @param classes by id
 * @param fits by id of class; a class that is a definition, such as data lost for good, has none
 * @param borrowed ids of classes without samples or beliefs of their own, sorted: they take what all samples together say
 */
public record Refit(Map<String, RecoveryClass> classes, SortedMap<String, Fitted> fits, List<String> borrowed) {

    /**
     * @param shipped the classes as they are; of these only title and correlation, which is an assumption, are kept, and
     *     the whole of those that never end
     */
    static Refit of(Samples samples, Map<String, RecoveryClass> shipped) {
        var names = new TreeSet<>(samples.classes());
        names.addAll(shipped.keySet());
        Optional<Fitted> all = Fit.of(samples.samples(), List.of());
        var classes = new TreeMap<String, RecoveryClass>();
        var fits = new TreeMap<String, Fitted>();
        var borrowed = new ArrayList<String>();
        for (String name : names) {
            RecoveryClass known = shipped.get(name);
            if (known != null && known.span() instanceof Span.Forever) {
                classes.put(name, known);
                continue;
            }
            Optional<Fitted> own = fit(samples, name);
            Fitted fitted = own.or(() -> all).orElse(null);
            if (own.isEmpty()) borrowed.add(name);
            if (fitted != null) fits.put(name, fitted);
            // of what nobody knows anything nobody can say that it ends
            classes.put(name, recoveryClass(name, known, fitted));
        }
        return new Refit(
                Collections.unmodifiableMap(classes), Collections.unmodifiableSortedMap(fits), List.copyOf(borrowed));
    }

    private static Optional<Fitted> fit(Samples samples, String name) {
        List<Sample> own = samples.samples().stream()
                .filter(sample -> sample.recoveryClass().equals(name))
                .toList();
        List<Belief> beliefs = samples.beliefs().stream()
                .filter(belief -> belief.recoveryClass().equals(name))
                .toList();
        return Fit.of(own, beliefs);
    }

    private static RecoveryClass recoveryClass(String name, @Nullable RecoveryClass known, @Nullable Fitted fitted) {
        String title = known == null ? name : known.title();
        double correlation = known == null ? 0 : known.correlation();
        Span span = fitted == null ? Span.FOREVER : fitted.span();
        int samples = fitted == null ? 0 : fitted.samples();
        return new RecoveryClass(name, title, span, samples, "", correlation, samples == 0);
    }
}
