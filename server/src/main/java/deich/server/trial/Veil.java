// SPDX-License-Identifier: EUPL-1.2
package deich.server.trial;

import deich.assess.Assessment;
import deich.assess.FactBalance;
import deich.assess.Order;
import deich.assess.Residents;
import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.assess.Verdict;
import deich.engine.Futures;
import deich.engine.Run;
import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.SharedFate;
import deich.report.view.Names;
import deich.report.view.Telling;
import deich.report.words.Words;
import deich.server.frame.Said;
import deich.server.veil.Stories;
import deich.server.work.Opened;
import deich.store.sight.Detail;
import deich.store.sight.Sight;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lies over what was computed with the whole inventory, so that only what an organisation may see shines through. What is
 * seen in full keeps its services, names and numbers; what is only named keeps its name; of the rest nothing is left but
 * whose it is.
 */
public final class Veil {
    private final Inventory whole;
    private final Inventory shown;
    private final Sight sight;
    private final boolean clear;
    private final Set<String> added = new HashSet<>();

    private Veil(Inventory whole, Inventory original, Sight sight, Said said) {
        this.whole = whole;
        this.sight = sight;
        clear = sight.full().size() == original.components().size();
        if (whole != original)
            for (String id : whole.components().keySet())
                if (!original.components().containsKey(id)) added.add(id);
        shown = clear ? whole : named(said);
    }

    /** @param said with the words for what is not named */
    public static Veil of(Opened opened, Sight sight, Said said) {
        return new Veil(opened.inventory(), opened.inventory(), sight, said);
    }

    /**
     * The same over what was computed with a changed inventory.
     *
     * @param changed only where everything is seen: what was added there is seen too
     */
    public static Veil of(Opened opened, Inventory changed, Sight sight, Said said) {
        return new Veil(changed, opened.inventory(), sight, said);
    }

    private Inventory named(Said said) {
        var components = new LinkedHashMap<String, Component>();
        whole.components().forEach((id, c) -> components.put(id, named(c, said)));
        List<SharedFate> fates = whole.sharedFates().stream()
                .map(fate -> seen(fate)
                        ? fate
                        : new SharedFate(fate.id(), said.t("veil.fate"), fate.members(), fate.effects()))
                .toList();
        return whole.withSharedFates(fates).withComponents(components);
    }

    private Component named(Component c, Said said) {
        if (!hidden(c.id()) || c.administration() == null) return c;
        Administration owner = whole.administrations().get(c.administration());
        String name = said.t("veil.component", owner == null ? c.administration() : owner.name());
        return c.toBuilder(c.id()).name(name).build();
    }

    private boolean seen(SharedFate fate) {
        return fate.members().stream().allMatch(id -> sight.of(id) != Detail.NOTHING);
    }

    /** Whether what this component is and does may be told. */
    public boolean full(String component) {
        return clear || sight.of(component) == Detail.FULL || added.contains(component);
    }

    /** Whether results of this administration may be told. */
    public boolean open(String administration) {
        return clear || sight.open(administration);
    }

    /** What is left of the inventory: all of it is there, but what is not seen has no name. */
    public Inventory inventory() {
        return shown;
    }

    /** An assessment as it may be told. Scenarios that touch nothing seen are left out. */
    public Assessment over(Assessment found) {
        Order order = found.order();
        var asked =
                new Order(shown, order.standard(), order.scenarios(), order.asOf(), order.settings(), order.futures());
        if (clear) return found;
        return new Assessment(
                asked,
                found.errors().stream()
                        .filter(error -> error.components().stream().allMatch(this::full))
                        .toList(),
                found.scenarios().stream()
                        .map(this::over)
                        .filter(result -> !result.services().isEmpty())
                        .toList(),
                found.hitNothing(),
                found.verdicts().stream()
                        .filter(verdict -> open(verdict.administration()))
                        .map(this::over)
                        .toList(),
                found.questions().stream()
                        .filter(question -> full(question.fact().owner()))
                        .toList(),
                facts(order));
    }

    /** Counted anew: how many facts others lack is theirs. */
    private FactBalance facts(Order order) {
        return FactBalance.of(
                whole.components().values().stream().filter(c -> full(c.id())).toList(), order.asOf());
    }

    /** What others do not know of their own is theirs, also where our verdict hangs on it. */
    private Verdict over(Verdict verdict) {
        return new Verdict(
                verdict.requirement(),
                verdict.administration(),
                verdict.obligation(),
                verdict.outcome(),
                verdict.underAssumptions(),
                verdict.witnesses(),
                verdict.deciding().stream().filter(fact -> full(fact.owner())).toList(),
                verdict.restsOn(),
                verdict.decision());
    }

    /** One scenario as it may be told. */
    public ScenarioResult over(ScenarioResult result) {
        if (clear) return result;
        List<ServiceResult> services = result.services().stream()
                .filter(service -> full(service.service()))
                .map(new Stories(whole, this::full, this::hidden)::over)
                .toList();
        return new ScenarioResult(
                result.scenario(),
                over(result.plan()),
                over(result.best()),
                over(result.worst()),
                over(result.unprepared()),
                over(result.futures()),
                services,
                residents(services));
    }

    private Residents residents(List<ServiceResult> services) {
        return new deich.assess.Served(whole)
                .residents(services.stream()
                        .filter(service -> service.downtime().plan() > 0)
                        .map(ServiceResult::service)
                        .toList());
    }

    private Run over(Run run) {
        return new Run(
                run.scenario(),
                run.horizon(),
                kept(run.outages()),
                kept(run.levels()),
                kept(run.losses()),
                run.deadlocks().stream().filter(ring -> any(ring.ring())).toList(),
                run.circles().stream().filter(ring -> any(ring.ring())).toList(),
                run.jobs().stream().filter(job -> full(job.component())).toList(),
                Map.of());
    }

    private <V> Map<String, V> kept(Map<String, V> byComponent) {
        var kept = new LinkedHashMap<String, V>();
        byComponent.forEach((id, value) -> {
            if (full(id)) kept.put(id, value);
        });
        return kept;
    }

    private boolean any(Collection<String> components) {
        return components.stream().anyMatch(this::full);
    }

    private @Nullable Futures over(@Nullable Futures futures) {
        return futures == null
                ? null
                : new Futures(futures.scenario(), futures.count(), futures.seed(), kept(futures.services()));
    }

    /** Whether not even the name may be told. */
    private boolean hidden(String component) {
        return !clear
                && !added.contains(component)
                && whole.components().containsKey(component)
                && sight.of(component) == Detail.NOTHING;
    }

    /** Words and names to tell an assessment in that {@link #over(Assessment)} has been over. */
    public Telling telling(Assessment veiled, Words words) {
        return new Telling(veiled, words.withHorizon(veiled.order().settings().horizon()), new Names(shown));
    }
}
