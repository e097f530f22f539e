// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.assess.Order;
import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;
import deich.model.standard.Test;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The judges of all goals, each subject with one as the law is and one as if nobody had to wait for anybody. */
final class Bench {
    private static final Pattern NAME = Pattern.compile("[A-Za-z]+");
    /** Names of conditions that ask about the component itself and nothing else. */
    static final List<String> OWN = List.of("copies", "fallbacks", "places", "facts", "adminDomain");

    private final Stock stock;
    private final Order order;
    private final Strikes strikes;
    private final Cones cones;
    private final Map<String, Seats> seats = new LinkedHashMap<>();

    /** @param roomy null where there is nobody to wait for: then the law itself is monotone */
    private record Seats(Judge real, Judge roomy) {}

    Bench(Stock stock, Order order, List<Scenario> variants) {
        this.stock = stock;
        this.order = order;
        Inventory most = stock.with(stock.all());
        this.strikes = new Strikes(stock, most, variants);
        this.cones = new Cones(stock, most, strikes.drawn(variants));
    }

    /** Makes the judges of a subject, so that they can be asked by the thread that then works on it. */
    void seat(Goal goal) {
        seats.computeIfAbsent(goal.subject(), s -> {
            Cone crowded = upwards(goal) ? cones.whole(s) : cones.of(s, true);
            Cone alone = upwards(goal) ? cones.whole(s) : cones.of(s, false);
            return new Seats(
                    new Judge(stock, order, strikes, crowded, false), new Judge(stock, order, strikes, alone, true));
        });
    }

    private static boolean upwards(Goal goal) {
        return goal.requirement().test() instanceof Test.Structural t
                && (t.of().text() + t.holds().text()).contains("usedBy");
    }

    /** The law as it is, crews and all, on what matters to the goal. */
    boolean holds(Goal goal, BitSet taken) {
        return goal.variant() == null
                ? roomy(goal).holds(goal, taken)
                : real(goal).holds(goal, taken);
    }

    /** The same as if nobody had to wait for a crew or for help: what fails then fails by the law too. */
    boolean holdsWithRoom(Goal goal, BitSet taken) {
        return roomy(goal).holds(goal, taken);
    }

    private Judge real(Goal goal) {
        return seated(goal).real();
    }

    private Judge roomy(Goal goal) {
        return seated(goal).roomy();
    }

    private Seats seated(Goal goal) {
        return Objects.requireNonNull(seats.get(goal.subject()), goal::key);
    }

    /** What is missing where it fails even with room for everybody. */
    List<Lesson> lessons(Goal goal, BitSet taken) {
        var learning = new Learning(t -> holdsWithRoom(goal, t), relevant(goal), goal.prize());
        boolean monotone = !(goal.requirement().test() instanceof Test.Structural t) || Shape.monotone(t);
        return monotone ? learning.monotone(taken) : learning.anyhow(taken);
    }

    /** What would help where it fails because somebody has to wait. */
    List<Lesson> guides(Goal goal, BitSet taken) {
        return new Learning(t -> holds(goal, t), real(goal).cone().relevant(), goal.prize()).guiding(taken);
    }

    /** The candidates that may change how the goal comes out with room for everybody. */
    BitSet relevant(Goal goal) {
        BitSet all = roomy(goal).cone().relevant();
        if (!(goal.requirement().test() instanceof Test.Structural t)) return all;
        var names = new TreeSet<String>();
        NAME.matcher(t.of().text() + " " + t.holds().text()).results().forEach(m -> names.add(m.group()));
        var some = new BitSet();
        all.stream().filter(i -> touches(i, names, goal.subject())).forEach(some::set);
        return some;
    }

    private boolean touches(int candidate, TreeSet<String> names, String subject) {
        Edit edit = stock.edits().get(candidate);
        boolean itself = edit.target().equals(subject);
        boolean beneath = names.contains("uses");
        return edit.names().stream().filter(names::contains).anyMatch(n -> itself || !own(n, beneath));
    }

    /** A new way beneath a service changes what its fallbacks use; nothing beneath changes its copies. */
    private static boolean own(String name, boolean beneath) {
        return OWN.contains(name) && !(name.equals("fallbacks") && beneath);
    }
}
