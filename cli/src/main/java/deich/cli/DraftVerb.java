// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assess.Assessment;
import deich.assess.Order;
import deich.assess.ScenarioResult;
import deich.assistant.draft.Draft;
import deich.assistant.draft.DraftOrder;
import deich.assistant.draft.Drafts;
import deich.assistant.draft.MotionFacts;
import deich.assistant.draft.OutageFacts;
import deich.assistant.draft.ServiceFacts;
import deich.assistant.readability.Readability;
import deich.assistant.readability.Score;
import deich.assistant.readability.ScoredSentence;
import deich.assistant.talk.ChatModel;
import deich.engine.Plant;
import deich.engine.Run;
import deich.formats.problem.Suggestion;
import deich.model.fact.Readings;
import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.plan.measure.Around;
import deich.plan.measure.MeasureOrder;
import deich.plan.measure.MeasurePlan;
import deich.plan.measure.Measures;
import deich.plan.restart.Restart;
import deich.plan.restart.RestartPlan;
import deich.plan.solver.Solver;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deich draft}: writes what an officer then reads, changes and answers for. */
@Command(name = "draft")
final class DraftVerb extends Verb {
    private static final int YEARS = 5;

    /** As one types it. */
    enum Sort {
        lage,
        buergerinfo,
        gfp,
        wap,
        vorlage,
        bia,
        nachbericht
    }

    @Parameters(index = "0", paramLabel = "ART", descriptionKey = "draft.sort")
    Sort sort = Sort.lage;

    @Parameters(index = "1", paramLabel = "ORDNER", descriptionKey = "check.folder")
    Path folder = Path.of("");

    @Parameters(index = "2", arity = "0..1", paramLabel = "WORÜBER", descriptionKey = "draft.about")
    @Nullable
    String about;

    @Option(names = "--scenario", paramLabel = "SZENARIO", descriptionKey = "draft.scenario")
    @Nullable
    String scenario;

    @Option(names = "--for", paramLabel = "KENNUNG", descriptionKey = "draft.for")
    @Nullable
    String whose;

    @Option(names = "--plain", descriptionKey = "draft.plain")
    boolean plain;

    @Option(names = "--advice", descriptionKey = "draft.advice")
    boolean advice;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "md", descriptionKey = "draft.format")
    DraftForm format = DraftForm.md;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DATEI",
            descriptionKey = "draft.output")
    @Nullable
    Path output;

    @Option(names = "--date", paramLabel = "TAG", descriptionKey = "check.date")
    @Nullable
    LocalDate date;

    @Mixin
    ModelOptions model = new ModelOptions();

    @Override
    public Integer call() throws IOException {
        if (format == DraftForm.odt && output == null) throw misuse("draft.odt");
        // opened before anything is computed: what may not be asked is refused at once
        ChatModel asked = model.open(this);
        Draft draft = ModelOptions.restyled(this, draft(), asked);
        format.write(this, draft, output);
        Score score = Readability.of(draft.prose());
        err().println(language.say(
                "draft.read", score.flesch(), score.grade(), score.hard().size(), draft.unknowns()));
        if (advice) advise(score);
        out().flush();
        return Exit.HELD;
    }

    /** Sentence by sentence, beside the draft and not in it. */
    private void advise(Score score) {
        for (ScoredSentence sentence : score.hard()) {
            err().println("– " + sentence.text());
            sentence.obstacles().forEach(o -> err().println("    " + o.advice(locale())));
        }
        err().flush();
    }

    private Draft draft() {
        var how = new DraftOrder(locale(), plain, day(date), Version.number());
        return switch (sort) {
            case lage -> Drafts.situation(outage(true), how);
            case buergerinfo -> {
                addressed();
                yield Drafts.notice(outage(false), how);
            }
            case nachbericht -> Drafts.aftermath(outage(true), how);
            case gfp -> Drafts.continuity(service(false), how);
            case bia -> Drafts.interview(service(false), how);
            case wap -> Drafts.restart(service(true), how);
            case vorlage -> Drafts.motion(motion(), how);
        };
    }

    private Order order(@Nullable String only) {
        var options = new CheckOptions();
        options.futures = 0;
        options.date = date;
        if (only != null) options.only = List.of(only);
        return options.load(this, folder, true).order();
    }

    private String scenario() {
        if (scenario == null) throw misuse("draft.needs.scenario", sort);
        return scenario;
    }

    private OutageFacts outage(boolean withRestart) {
        Order order = Laying.withoutRequirements(order(scenario()));
        Inventory inventory = order.inventory();
        Administration of = whose == null ? null : administration(inventory, whose);
        Assessment found = run(order);
        ScenarioResult hardest = hardest(
                found,
                result -> result.services().stream()
                        .filter(s -> of == null || s.administration().equals(of.id()))
                        .mapToDouble(s -> capped(s.downtime().plan(), result.plan())
                                + capped(s.outage().plan(), result.plan()) / 1e3)
                        .sum());
        RestartPlan restart = withRestart ? restart(order, hardest) : null;
        return new OutageFacts(found, hardest, restart, new Inputs(err(), language).duties(), of);
    }

    private Assessment run(Order order) {
        Assessment found = Laying.run(this, order);
        if (!found.errors().isEmpty()) throw new Refused(language.say("restart.errors", String.valueOf(folder)));
        return found;
    }

    private static double capped(long seconds, Run run) {
        return Math.min(seconds, run.horizon());
    }

    private RestartPlan restart(Order order, ScenarioResult result) {
        Plant plant = Plant.of(order.inventory(), Readings.GIVEN, order.asOf());
        return Restart.plan(order.inventory(), plant, result.scenario(), order.asOf(), order.settings());
    }

    /** Of several places the one where it hurts most; says so. */
    private ScenarioResult hardest(Assessment found, java.util.function.ToDoubleFunction<ScenarioResult> hurts) {
        if (found.scenarios().isEmpty()) throw new Refused(language.say("restart.noplace", scenario()));
        ScenarioResult hardest = found.scenarios().stream()
                .max(Comparator.comparingDouble(hurts))
                .orElseThrow();
        if (found.scenarios().size() > 1)
            err().println(language.say(
                    "draft.variants",
                    scenario(),
                    hardest.scenario().key(),
                    found.scenarios().size()));
        return hardest;
    }

    /** For whom; said before anything is read, where it cannot be done without. */
    private String addressed() {
        if (whose == null) throw misuse("draft.needs.for", sort);
        return whose;
    }

    private Administration administration(Inventory inventory, String id) {
        Administration of = inventory.administrations().get(id);
        if (of != null) return of;
        String alike = Suggestion.of(id, inventory.administrations().keySet());
        throw new Refused(language.say("folder.none", id, alike == null ? "" : language.say("perhaps", alike)));
    }

    private ServiceFacts service(boolean withRestart) {
        if (about == null) throw misuse("draft.needs.service", sort);
        Order order = order(withRestart ? scenario() : null);
        Component service = service(order.inventory(), about);
        if (!withRestart) return new ServiceFacts(order.inventory(), order.asOf(), service, null);
        Assessment found = run(Laying.withoutRequirements(order));
        ScenarioResult hardest = hardest(
                found,
                result -> result.plan().outagesOf(service.id()).stream()
                        .mapToDouble(o -> Math.min(o.until(), result.plan().horizon()) - o.from())
                        .sum());
        return new ServiceFacts(order.inventory(), order.asOf(), service, restart(order, hardest));
    }

    private Component service(Inventory inventory, String wanted) {
        List<Component> like = Similar.to(wanted, inventory.components().values());
        List<Component> services =
                like.stream().filter(c -> c.kind() == Kind.SERVICE).toList();
        if (services.size() == 1) return services.getFirst();
        throw new Refused(language.say("no.such.component", wanted, perhaps(services.isEmpty() ? like : services)));
    }

    /** The measure named, or the first of the cheapest plan. */
    private MotionFacts motion() {
        String asked = addressed();
        Order whole = order(null);
        Administration of = administration(whole.inventory(), asked);
        Order order = whole.planned(Around.of(whole.inventory(), of.id()), whole.standard());
        var inputs = new Inputs(err(), language);
        var catalogue = inputs.measures(null, folder, inputs.classes());
        inputs.judge(true);
        var ask = new MeasureOrder(order, catalogue, Set.of(), of.id(), null, YEARS, 0, Solver.Which.AUTO);
        MeasurePlan plan;
        try (var workers = Workers.start()) {
            plan = Measures.plan(ask, workers);
        }
        if (plan.steps().isEmpty()) throw new Refused(language.say("draft.nomeasure", of.name()));
        return new MotionFacts(plan, step(plan));
    }

    private MeasurePlan.Step step(MeasurePlan plan) {
        String wanted = about;
        if (wanted == null) {
            if (plan.steps().size() > 1) err().println(language.say("draft.measures", keys(plan)));
            return plan.steps().getFirst();
        }
        return plan.steps().stream()
                .filter(s -> s.candidate().key().equals(wanted)
                        || s.candidate().measure().id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refused(language.say("draft.nosuchmeasure", wanted, keys(plan))));
    }

    private static String keys(MeasurePlan plan) {
        return new ArrayList<>(plan.steps())
                .stream().map(s -> s.candidate().key()).collect(Collectors.joining(", "));
    }
}
