// SPDX-License-Identifier: EUPL-1.2
package deich.server.veil;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import deich.assess.Assessment;
import deich.assess.FactBalance;
import deich.assess.Order;
import deich.assess.Question;
import deich.assess.Residents;
import deich.assess.ScenarioResult;
import deich.assess.Served;
import deich.assess.ServiceResult;
import deich.assess.Verdict;
import deich.engine.Futures;
import deich.engine.Run;
import deich.model.inventory.Component;
import deich.model.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A stress test as somebody may see it who sees part of the inventory: own verdicts and services, and what they rest on at
 * others without its name and inside. For words alone; what it holds is no longer a run of anything.
 */
public final class Veiled {
    private static final Cache<Assessment, Map<Veil, Assessment>> KNOWN =
            Caffeine.newBuilder().weakKeys().build();

    private final Veil veil;
    private final Stories stories;
    private final Map<String, String> places = new TreeMap<>();

    private Veiled(Assessment whole, Veil veil) {
        this.veil = veil;
        // numbered in the order of the whole, so that a place is called the same wherever of this result it is told
        whole.scenarios().forEach(r -> key(r.scenario().key()));
        this.stories = new Stories(veil.inventory(), veil::opens, veil::hides);
    }

    public static Assessment of(Assessment whole, Veil veil) {
        if (veil.clear()) return whole;
        return KNOWN.get(whole, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(veil, _ -> new Veiled(whole, veil).assessment(whole));
    }

    /** One variant of a whole result, also when it touches nothing that is seen. */
    public static ScenarioResult of(Assessment whole, ScenarioResult variant, Veil veil) {
        return veil.clear() ? variant : new Veiled(whole, veil).result(variant);
    }

    /** What the variants of a whole result, in its order, are called in the veiled one: by their key there. */
    public static SequencedMap<String, String> keys(Assessment whole, Veil veil) {
        var veiled = new Veiled(whole, veil);
        var keys = new LinkedHashMap<String, String>();
        whole.scenarios()
                .forEach(r ->
                        keys.put(r.scenario().key(), veiled.key(r.scenario().key())));
        return keys;
    }

    private Assessment assessment(Assessment whole) {
        Order order = whole.order();
        return new Assessment(
                new Order(
                        veil.inventory(),
                        order.standard(),
                        order.scenarios(),
                        order.asOf(),
                        order.settings(),
                        order.futures()),
                whole.errors().stream()
                        .filter(e -> e.components().stream().allMatch(veil::opens))
                        .toList(),
                whole.scenarios().stream()
                        .map(this::result)
                        .filter(r -> !r.services().isEmpty())
                        .toList(),
                List.of(),
                whole.verdicts().stream()
                        .filter(v -> veil.opensAll(v.administration()))
                        .map(this::verdict)
                        .toList(),
                whole.questions().stream()
                        .filter(q -> veil.opens(q.fact().owner()))
                        .map(this::question)
                        .filter(q -> !q.decides().isEmpty())
                        .toList(),
                facts(order));
    }

    /** Counted anew: how many facts others lack is theirs. */
    private FactBalance facts(Order order) {
        return FactBalance.of(
                veil.inventory().components().values().stream()
                        .filter(c -> veil.opens(c.id()))
                        .toList(),
                order.asOf());
    }

    private ScenarioResult result(ScenarioResult r) {
        return new ScenarioResult(
                scenario(r.scenario()),
                run(r.plan()),
                run(r.best()),
                run(r.worst()),
                run(r.unprepared()),
                futures(r.futures()),
                r.services().stream()
                        .filter(s -> veil.opens(s.service()))
                        .map(stories::over)
                        .toList(),
                own(r));
    }

    private @Nullable Futures futures(@Nullable Futures all) {
        return all == null
                ? null
                : new Futures(key(all.scenario()), all.count(), all.seed(), only(all.services(), veil));
    }

    /** Counted anew: who lives behind others' services says what of theirs is down. */
    private Residents own(ScenarioResult r) {
        List<String> down = r.services().stream()
                .filter(s -> veil.opens(s.service()) && s.downtime().plan() > 0)
                .map(ServiceResult::service)
                .toList();
        return new Served(veil.inventory()).residents(down);
    }

    /** A place that is not seen has neither name nor id. */
    private Scenario scenario(Scenario s) {
        Component at = s.at();
        if (at == null || !veil.hides(at.id())) return s;
        Component stub = Component.of(place(at.id()), at.kind())
                .name(veil.names().component(at.id()))
                .build();
        return new Scenario(
                s.id(),
                s.version(),
                s.title(),
                s.narrative(),
                s.start(),
                s.focus(),
                stub,
                s.hits(),
                s.stages(),
                s.injects(),
                s.assumptions(),
                s.checks(),
                s.reviewed(),
                s.cause());
    }

    private String place(String id) {
        return places.computeIfAbsent(id, _ -> "x" + (places.size() + 1));
    }

    private String key(String variant) {
        int at = variant.indexOf('@');
        if (at < 0 || !veil.hides(variant.substring(at + 1))) return variant;
        return variant.substring(0, at + 1) + place(variant.substring(at + 1));
    }

    /** What of a run is told of what is open to the reader; its scenario is one whose place they see. */
    public static Run own(Run run, Veil veil) {
        return own(run, run.scenario(), veil);
    }

    private Run run(Run run) {
        return own(run, key(run.scenario()), veil);
    }

    private static Run own(Run run, String scenario, Veil veil) {
        return new Run(
                scenario,
                run.horizon(),
                only(run.outages(), veil),
                only(run.levels(), veil),
                only(run.losses(), veil),
                run.deadlocks().stream()
                        .filter(d -> d.ring().stream().anyMatch(veil::opens))
                        .toList(),
                run.circles().stream()
                        .filter(c -> c.ring().stream().anyMatch(veil::opens))
                        .toList(),
                run.jobs().stream().filter(j -> veil.opens(j.component())).toList(),
                Map.of());
    }

    private static <V> Map<String, V> only(Map<String, V> all, Veil veil) {
        return all.entrySet().stream()
                .filter(e -> veil.opens(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, TreeMap::new));
    }

    private Verdict verdict(Verdict v) {
        return new Verdict(
                v.requirement(),
                v.administration(),
                v.obligation(),
                v.outcome(),
                v.underAssumptions(),
                v.witnesses().stream().map(this::witness).toList(),
                v.deciding().stream().filter(f -> veil.opens(f.owner())).toList(),
                v.restsOn(),
                v.decision());
    }

    private Verdict.Witness witness(Verdict.Witness witness) {
        return switch (witness) {
            case Verdict.InRun r ->
                new Verdict.InRun(
                        r.outcome(),
                        r.service(),
                        key(r.scenario()),
                        r.found(),
                        r.best(),
                        r.worst(),
                        r.limit(),
                        r.share());
            case Verdict.DeadlineInRun d ->
                new Verdict.DeadlineInRun(d.outcome(), d.service(), key(d.scenario()), d.deadline(), d.due());
            case Verdict.ScenarioHitsNothing n -> new Verdict.ScenarioHitsNothing(n.outcome(), key(n.scenario()));
            default -> witness;
        };
    }

    private Question question(Question q) {
        return new Question(
                q.fact(),
                q.ask(),
                q.decides().stream()
                        .filter(t -> veil.opensAll(t.administration()))
                        .toList(),
                Math.min(q.alone(), q.decides().size()),
                q.weights());
    }
}
