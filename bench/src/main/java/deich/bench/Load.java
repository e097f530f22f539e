// SPDX-License-Identifier: EUPL-1.2
package deich.bench;

import deich.engine.draw.Term;
import deich.model.fact.Span;
import deich.model.inventory.Effect;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import java.util.List;
import java.util.Map;

/**
 * A scenario to be measured: these components fail for some hours.
 *
 * @param id of the scenario
 * @param targets ids of components
 * @param hours how long the hit lasts
 */
public record Load(String id, List<String> targets, int hours) {
    /** How probable the hit is, so that futures differ; the planning case counts it as certain. */
    private static final double PROBABILITY = 0.9;

    private static final double LONG = 0.9;

    public Load {
        targets = List.copyOf(targets);
    }

    /**
     * The three of the two Länder as {@code deich.formats.laender} makes them up: about 0.1 %, 10 % and 60 % of a million
     * components.
     */
    public static List<Load> ofBothLaender() {
        return List.of(
                new Load("netz-des-bundes", List.of("bund.netz"), 10),
                new Load("landesnetz-dithmarschen", List.of("sh.landesnetz-01051"), 10),
                new Load("stromausfall-schleswig-holstein", List.of("sh.stromverbund"), 10));
    }

    /** How long the hit lasts in the planning case, in seconds. */
    long planned() {
        return Term.of(lasts(), Map.of()).at(LONG);
    }

    private Span lasts() {
        return new Span.Triangular(hours * 1800L, hours * 3600L, hours * 5400L);
    }

    Scenario scenario() {
        Hit hit = Hit.lasting(id, Effect.DOWN, Span.ZERO, lasts(), targets.toArray(String[]::new));
        return Scenario.of(id, hit.with(new Hit.Chance(PROBABILITY, true, null)));
    }
}
