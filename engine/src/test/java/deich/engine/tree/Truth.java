// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import deich.model.tree.FaultTree;
import deich.model.tree.Formula;
import deich.model.tree.Formula.Constant;
import deich.model.tree.Formula.Joined;
import deich.model.tree.Formula.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What follows from a small fault tree, found by trying every combination of its events: slow and plain. */
final class Truth {
    private final FaultTree tree;
    private final List<String> events;
    private final boolean[] isTop;

    Truth(FaultTree tree) {
        this.tree = tree;
        events = List.copyOf(tree.events().keySet());
        isTop = new boolean[1 << events.size()];
        for (int failed = 0; failed < isTop.length; failed++) isTop[failed] = holds(tree.top(), failed);
    }

    private boolean holds(String name, int failed) {
        Formula gate = tree.gates().get(name);
        if (gate != null) return holds(gate, failed);
        Boolean house = tree.houses().get(name);
        return house != null ? house : (failed >> events.indexOf(name) & 1) == 1;
    }

    private boolean holds(Formula formula, int failed) {
        return switch (formula) {
            case Named named -> holds(named.name(), failed);
            case Constant constant -> constant.value();
            case Joined joined -> joined(joined, failed);
        };
    }

    private boolean joined(Joined joined, int failed) {
        boolean[] in = new boolean[joined.inputs().size()];
        int are = 0;
        for (int i = 0; i < in.length; i++) {
            in[i] = holds(joined.inputs().get(i), failed);
            if (in[i]) are++;
        }
        return switch (joined.join()) {
            case AND -> are == in.length;
            case OR -> are > 0;
            case NAND -> are < in.length;
            case NOR -> are == 0;
            case NOT -> !in[0];
            case XOR -> in[0] != in[1];
            case IFF -> in[0] == in[1];
            case IMPLY -> !in[0] || in[1];
            case ATLEAST -> are >= joined.least();
            case CARDINALITY -> are >= joined.least() && are <= joined.most();
        };
    }

    /** The smallest sets of events that, with all others absent, make the top event so. */
    Set<List<String>> minimal() {
        var sets = new java.util.HashSet<List<String>>();
        for (int failed = 0; failed < isTop.length; failed++)
            if (isTop[failed] && smallest(failed)) sets.add(named(failed));
        return sets;
    }

    private boolean smallest(int failed) {
        for (int part = failed; part != 0; ) {
            part = part - 1 & failed;
            if (isTop[part]) return false;
        }
        return true;
    }

    private List<String> named(int failed) {
        var names = new TreeSet<String>();
        for (int i = 0; i < events.size(); i++) if ((failed >> i & 1) == 1) names.add(events.get(i));
        return new ArrayList<>(names);
    }

    double probability() {
        return probability(tree.probabilities());
    }

    /** With one event surely so, or surely not. */
    double probability(String event, double given) {
        var stated = new java.util.HashMap<>(tree.probabilities());
        stated.put(event, given);
        return probability(stated);
    }

    private double probability(Map<String, Double> stated) {
        double sum = 0;
        for (int failed = 0; failed < isTop.length; failed++) {
            if (!isTop[failed]) continue;
            double product = 1;
            for (int i = 0; i < events.size(); i++) {
                double p = Objects.requireNonNull(stated.get(events.get(i)));
                product *= (failed >> i & 1) == 1 ? p : 1 - p;
            }
            sum += product;
        }
        return sum;
    }
}
