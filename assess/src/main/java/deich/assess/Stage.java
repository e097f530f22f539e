// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.work.Crowd;
import deich.assess.work.Ticker;
import deich.engine.Settings;
import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;
import deich.model.standard.Standard;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * An inventory laid out once, to play single scenarios on at once: what would be if. Nothing is judged and no futures are
 * drawn. Immutable; any number may play at a time.
 */
public final class Stage {
    private final Bench bench;
    private final Assured assured;
    private final Served served;
    private final FactBalance facts;

    private Stage(Bench bench) {
        this.bench = bench;
        assured = Assured.of(bench.inventory(), bench.order().asOf());
        served = new Served(bench.inventory());
        facts = Balance.of(bench.inventory(), bench.order().asOf());
    }

    /**
     * @param standard only so that what is shown can name it
     * @throws IllegalArgumentException when the law finds errors in the inventory
     */
    public static Stage of(
            Inventory inventory, Standard standard, LocalDate asOf, Settings settings, Executor executor) {
        var order = new Order(inventory, standard, List.of(), asOf, settings, 0);
        return new Stage(Bench.of(order, crowd(executor)));
    }

    private static Crowd crowd(Executor executor) {
        return new Crowd(executor, new Ticker((_, _) -> true));
    }

    /** Each variant of the scenario, as {@link Check} would find it; without verdicts. */
    public Assessment play(Scenario scenario) {
        Order order = bench.order();
        var asked =
                new Order(order.inventory(), order.standard(), List.of(scenario), order.asOf(), order.settings(), 0);
        var playing = new Bench(
                asked,
                bench.worlds(),
                bench.web(),
                bench.open(),
                bench.owned(),
                crowd(bench.crowd().executor()));
        List<ScenarioResult> results = Trial.all(playing).stream()
                .map(new Effects(playing, assured, served)::of)
                .toList();
        return new Assessment(asked, List.of(), results, List.of(), List.of(), List.of(), facts);
    }
}
