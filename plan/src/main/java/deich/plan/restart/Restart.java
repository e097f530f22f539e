// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import deich.engine.Comeback;
import deich.engine.Deployment;
import deich.engine.Deployment.Task;
import deich.engine.Plant;
import deich.engine.Rehearsal;
import deich.engine.Run;
import deich.engine.Run.Work;
import deich.engine.Settings;
import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;
import deich.plan.restart.RestartPlan.Bound;
import deich.plan.restart.RestartPlan.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plans a restart: the law's own order first, then rules and a search for a better one, and where few jobs are to be put
 * in order and nothing else depends on it, a solver that proves the best. The law judges each of them.
 */
public final class Restart {
    /** Components affected, times trials: about so much one plan may cost. */
    private static final long WORK = 2_000_000;

    private static final int MOST_TRIALS = 3000;
    /** Of the trials of a plan, so small a part goes to each crew that is tried with one more place. */
    private static final int MORE = 20;

    /** More crews than this are not tried with one more place: those for which jobs wait longest are. */
    private static final int CREWS = 8;
    /** Orders of each search that rules give, beside its trials; about. */
    private static final int RULES = 10;

    private final Inventory inventory;
    private final Plant plant;
    private final Scenario scenario;
    private final Settings settings;
    private final LocalDate asOf;
    private final Rehearsal rehearsal;
    private final Solver solver;
    private final Run law;
    private final Set<String> crews;
    private final Run early;
    private final Map<String, Stake> stakes;
    private final Jobs jobs;
    private final Judge judge;
    private final Score lawScore;

    private Restart(
            Inventory inventory,
            Plant plant,
            Scenario scenario,
            LocalDate asOf,
            Settings settings,
            Solver solver,
            deich.engine.Progress progress) {
        this.inventory = inventory;
        this.plant = plant;
        this.scenario = scenario;
        this.settings = settings;
        this.asOf = asOf;
        this.solver = solver;
        rehearsal = new Rehearsal(plant, scenario, settings);
        law = rehearsal.run(Deployment.LAW);
        crews = crews(law);
        early = rehearsal.withPlacesForAll(crews);
        stakes = Stake.of(inventory, law.levels().keySet());
        jobs = Jobs.of(inventory, law, early);
        int trials = trials(law);
        int most = trials + CREWS * (trials / MORE + RULES);
        judge = new Judge(rehearsal, stakes, settings.horizon(), new Pace(progress, most));
        lawScore = judge.score(law.levels());
    }

    /**
     * @param scenario a variant: with its place, if it has a focus
     * @param plant of the inventory, with facts as given
     */
    public static RestartPlan plan(
            Inventory inventory, Plant plant, Scenario scenario, LocalDate asOf, Settings settings) {
        return plan(inventory, plant, scenario, asOf, settings, deich.engine.Progress.NONE);
    }

    /**
     * The same, telling how far it is.
     *
     * @throws java.util.concurrent.CancellationException when progress asked to stop
     */
    public static RestartPlan plan(
            Inventory inventory,
            Plant plant,
            Scenario scenario,
            LocalDate asOf,
            Settings settings,
            deich.engine.Progress progress) {
        return new Restart(inventory, plant, scenario, asOf, settings, Solver.best(), progress).plan();
    }

    static RestartPlan plan(
            Inventory inventory, Plant plant, Scenario scenario, LocalDate asOf, Settings settings, Solver solver) {
        return new Restart(inventory, plant, scenario, asOf, settings, solver, deich.engine.Progress.NONE).plan();
    }

    private static Set<String> crews(Run run) {
        return run.jobs().stream()
                .map(Work::crew)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private RestartPlan plan() {
        var bound = new Bound(judge.score(early.levels()), Bound.By.PLACES_FOR_ALL);
        Found found = new Found(Deployment.LAW, lawScore, Origin.LAW);
        if (noChoice()) return told(found.as(Origin.NO_CHOICE), new Bound(lawScore, Bound.By.PLACES_FOR_ALL));
        if (bound.score().betterThan(lawScore)) {
            found = searched(found);
            if (bound.score().betterThan(found.score)) {
                Solved solved = solved(found, bound);
                found = solved.found;
                bound = solved.bound;
            }
        }
        return told(found, bound);
    }

    /** Whether no job ever waits for a place that another one has. */
    private boolean noChoice() {
        return law.equals(early) || jobs.tasks().size() < 2;
    }

    private record Found(Deployment deployment, Score score, Origin origin) {
        Found as(Origin other) {
            return new Found(deployment, score, other);
        }
    }

    private record Solved(Found found, Bound bound) {}

    private Found searched(Found before) {
        Search search = search(Map.of(), trials(law), List.of());
        return search.score().betterThan(before.score)
                ? new Found(Deployment.inOrder(search.order()), search.score(), Origin.SEARCH)
                : before;
    }

    private static int trials(Run law) {
        return (int) Math.clamp(WORK / (law.outages().size() + 100L), 20, MOST_TRIALS);
    }

    /** @param known an order to begin with; empty for none */
    private Search search(Map<String, Integer> places, int trials, List<Task> known) {
        var search = new Search(judge, places, trials);
        if (!known.isEmpty()) search.offer(known);
        new Rules(jobs, stakes, early).orders().forEach(search::offer);
        search.improve(jobs, latest());
        return search;
    }

    /** Services by what their lateness weighs in the law's order, the greatest first; those never back last. */
    private List<String> latest() {
        Map<String, Long> weights = stakes.values().stream()
                .collect(Collectors.toMap(Stake::service, s -> s.residents() * Judge.late(s, downtime(law, s))));
        return early.levels().keySet().stream()
                .filter(weights::containsKey)
                .sorted(Comparator.comparing((String s) -> Returns.back(early, s) == Run.NEVER)
                        .thenComparing(weights::get, Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private long downtime(Run run, Stake stake) {
        return Math.min(settings.horizon(), Returns.downtime(run, stake));
    }

    private Solved solved(Found before, Bound bound) {
        Optional<Comeback> comeback = rehearsal.comeback(early);
        if (comeback.isEmpty() || jobs.tasks().size() > solver.most()) return new Solved(before, bound);
        var puzzle = new Puzzle(comeback.get(), stakes, settings.horizon());
        Solver.Answer answer = solver.solve(puzzle, rehearsal.run(before.deployment));
        if (answer == null) return new Solved(before, bound);
        Bound better = bound.score().betterThan(answer.bound()) ? new Bound(answer.bound(), Bound.By.SOLVER) : bound;
        return new Solved(judged(answer, before), better);
    }

    /** The law's word on what a solver found: places are kept free only where that is better. */
    private Found judged(Solver.Answer answer, Found before) {
        Found best = before;
        Deployment free = Deployment.inOrder(
                answer.turns().stream().map(Deployment.Turn::task).toList());
        for (Deployment proposed : List.of(free, new Deployment(answer.turns(), Map.of()))) {
            Score score = judge.score(proposed);
            if (score.betterThan(best.score)) best = new Found(proposed, score, Origin.SOLVER);
        }
        return eased(best);
    }

    /** Without the waiting that gains nothing. */
    private Found eased(Found found) {
        List<Deployment.Turn> turns = new ArrayList<>(found.deployment.turns());
        for (int i = turns.size() - 1; i >= 0; i--) {
            Deployment.Turn held = turns.get(i);
            if (held.notBefore() == 0) continue;
            turns.set(i, new Deployment.Turn(held.task(), 0));
            if (found.score.betterThan(judge.score(new Deployment(turns, Map.of())))) turns.set(i, held);
        }
        return new Found(new Deployment(turns, Map.of()), found.score, found.origin);
    }

    private RestartPlan told(Found found, Bound bound) {
        Run run = found.deployment.equals(Deployment.LAW) ? law : rehearsal.run(found.deployment);
        return new RestartPlan(
                inventory,
                plant,
                scenario,
                asOf,
                settings,
                law,
                run,
                found.deployment,
                found.origin,
                lawScore,
                found.score,
                bound,
                judge.score(lost()),
                Returns.of(stakes, law, run),
                uses(run, found),
                judge.trials());
    }

    /** Levels of the services that are not back even with places for all. */
    private Map<String, List<Run.Stretch>> lost() {
        return early.levels().entrySet().stream()
                .filter(e -> e.getValue().getLast().until() == Run.NEVER)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<RestartPlan.CrewUse> uses(Run run, Found found) {
        List<Crew> busy = crews.stream().map(id -> Crew.of(id, run)).toList();
        List<String> tried = busy.stream()
                .filter(crew -> crew.waiting() > 0)
                .sorted(Comparator.comparingLong(Crew::waiting).reversed().thenComparing(Crew::id))
                .limit(CREWS)
                .map(Crew::id)
                .toList();
        return busy.stream()
                .map(crew -> {
                    int places = rehearsal.shift(crew.id()).places();
                    return new RestartPlan.CrewUse(
                            crew.id(),
                            places,
                            crew.jobs(),
                            crew.waiting(),
                            tried.contains(crew.id()) ? more(crew.id(), places, run, found) : null);
                })
                .toList();
    }

    private record Crew(String id, int jobs, long waiting) {
        static Crew of(String id, Run run) {
            List<Work> of = run.jobs().stream().filter(w -> id.equals(w.crew())).toList();
            long waiting = of.stream()
                    .mapToLong(w -> Math.min(run.horizon(), w.began()) - w.ready())
                    .sum();
            return new Crew(id, of.size(), waiting);
        }
    }

    private RestartPlan.@Nullable More more(String crew, int places, Run run, Found found) {
        Map<String, Integer> enlarged = Map.of(crew, places + 1);
        List<Task> order =
                found.deployment.turns().stream().map(Deployment.Turn::task).toList();
        Search search = search(enlarged, trials(law) / MORE, order);
        if (!search.score().betterThan(found.score)) return new RestartPlan.More(found.score, List.of());
        Run other = rehearsal.run(Deployment.inOrder(search.order()).withPlaces(enlarged));
        return new RestartPlan.More(search.score(), Returns.sooner(stakes, run, other));
    }
}
