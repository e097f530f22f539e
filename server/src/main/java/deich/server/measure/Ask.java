// SPDX-License-Identifier: EUPL-1.2
package deich.server.measure;

import deich.assess.Order;
import deich.model.measure.Catalogue;
import deich.model.standard.Requirement;
import deich.model.standard.Standard;
import deich.plan.measure.Around;
import deich.plan.measure.MeasureOrder;
import deich.plan.solver.Solver;
import deich.server.desk.Desk;
import deich.server.veil.Veil;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a plan of measures.
 *
 * @param whose id of the administration that asks, for which alone what can matter to it is computed with; empty for all
 * @param goal id of one requirement; empty for every MUSS that is missed
 * @param budget euros over five years; null for as much as it takes
 * @param sure whether to try out how the plan fares if figures are wrong
 */
record Ask(String whose, String goal, @Nullable Long budget, boolean sure) {
    static final int YEARS = 5;
    private static final int DRAWS = 20;
    private static final long MOST = 100_000_000_000L;

    /** As somebody typed it: "1.500.000", "1 500 000 €". Null when the budget is no amount. */
    static @Nullable Ask typed(Standard standard, String whose, String goal, String budget, boolean sure) {
        String digits = budget.replaceAll("[\\s.,'’€]|(?i:eur(o)?)", "");
        if (!digits.isEmpty() && !digits.matches("\\d{1,12}")) return null;
        Long amount = digits.isEmpty() ? null : (Long) Math.min(MOST, Long.parseLong(digits));
        return new Ask(whose, known(standard).contains(goal) ? goal : "", amount, sure);
    }

    /** The same, for whom whoever asks may ask. */
    static @Nullable Ask typed(Desk desk, Standard standard, String whose, String goal, String budget, boolean sure) {
        return typed(standard, new Whose(desk, Veil.of(desk), desk.said("measure")).of(whose), goal, budget, sure);
    }

    static Ask of(Map<String, String> order) {
        String budget = order.getOrDefault("budget", "");
        return new Ask(
                order.getOrDefault("for", ""),
                order.getOrDefault("only", ""),
                budget.isEmpty() ? null : (Long) Long.parseLong(budget),
                order.containsKey("draws"));
    }

    private static Set<String> known(Standard standard) {
        return standard.requirements().stream().map(Requirement::id).collect(Collectors.toSet());
    }

    Map<String, String> order() {
        var order = new TreeMap<String, String>();
        if (!whose.isEmpty()) order.put("for", whose);
        if (!goal.isEmpty()) order.put("only", goal);
        if (budget != null) order.put("budget", budget.toString());
        if (sure) order.put("draws", String.valueOf(DRAWS));
        return order;
    }

    /** @param whole order of the whole inventory */
    MeasureOrder measures(Order whole, Catalogue catalogue) {
        Set<String> only = goal.isEmpty() ? Set.of() : Set.of(goal);
        Order order = whose.isEmpty() ? whole : whole.planned(Around.of(whole.inventory(), whose), whole.standard());
        return new MeasureOrder(
                order,
                catalogue,
                only,
                whose.isEmpty() ? null : whose,
                budget,
                YEARS,
                sure ? DRAWS : 0,
                Solver.Which.AUTO);
    }

    String query() {
        return "fuer=" + whose + "&ziel=" + goal + "&geld=" + (budget == null ? "" : budget)
                + (sure ? "&sicher=true" : "");
    }
}
