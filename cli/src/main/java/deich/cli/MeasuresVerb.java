// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assess.Order;
import deich.formats.problem.Suggestion;
import deich.model.measure.Catalogue;
import deich.model.standard.Requirement;
import deich.plan.measure.Around;
import deich.plan.measure.MeasureOrder;
import deich.plan.measure.MeasurePlan;
import deich.plan.measure.Measures;
import deich.plan.solver.Solver;
import deich.report.MeasuresHtml;
import deich.report.MeasuresJson;
import deich.report.MeasuresText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deich measures}: what to do, at the least cost. */
@Command(name = "measures")
final class MeasuresVerb extends Verb {
    /** As one types it. */
    enum Engine {
        auto(Solver.Which.AUTO),
        cpsat(Solver.Which.CP_SAT),
        ojalgo(Solver.Which.OJALGO);

        private final Solver.Which which;

        Engine(Solver.Which which) {
            this.which = which;
        }
    }

    /** Components beyond which a whole standard is no matter of minutes. */
    private static final int LARGE = 3000;

    private static final int MOST_DRAWS = 1000;
    private static final int MOST_YEARS = 30;

    @Parameters(index = "0", paramLabel = "ORDNER", descriptionKey = "check.folder")
    Path folder = Path.of("");

    @Option(names = "--budget", paramLabel = "EUR", descriptionKey = "measures.budget")
    @Nullable
    Long budget;

    @Option(names = "--only", split = ",", paramLabel = "ID", descriptionKey = "measures.only")
    List<String> only = new ArrayList<>();

    @Option(names = "--for", paramLabel = "KENNUNG", descriptionKey = "measures.for")
    @Nullable
    String whose;

    @Option(names = "--standard", paramLabel = "DATEI", descriptionKey = "check.standard")
    @Nullable
    Path standard;

    @Option(names = "--scenarios", paramLabel = "PFAD", descriptionKey = "check.scenarios")
    List<Path> scenarios = new ArrayList<>();

    @Option(names = "--catalogue", paramLabel = "PFAD", descriptionKey = "measures.catalogue")
    @Nullable
    Path catalogue;

    @Option(names = "--years", paramLabel = "N", defaultValue = "5", descriptionKey = "measures.years")
    int years;

    @Option(names = "--draws", paramLabel = "N", defaultValue = "0", descriptionKey = "measures.draws")
    int draws;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "check.seed")
    long seed;

    @Option(names = "--date", paramLabel = "TAG", descriptionKey = "check.date")
    java.time.@Nullable LocalDate date;

    @Option(
            names = "--solver",
            paramLabel = "auto|cpsat|ojalgo",
            defaultValue = "auto",
            descriptionKey = "measures.solver")
    Engine solver = Engine.auto;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "measures.format")
    PlanForm format = PlanForm.text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DATEI",
            descriptionKey = "measures.output")
    @Nullable
    Path output;

    @Override
    public Integer call() throws IOException {
        if (years < 1 || years > MOST_YEARS) throw misuse("measures.bad", "--years " + years, "1-" + MOST_YEARS);
        if (draws < 0 || draws > MOST_DRAWS) throw misuse("measures.bad", "--draws " + draws, "0-" + MOST_DRAWS);
        if (budget != null && budget < 0) throw misuse("measures.bad", "--budget " + budget, "0-");
        Order order = asked(options().load(this, folder, true).order());
        Set<String> asked = asked(order.standard().requirements());
        var ask = new MeasureOrder(order, catalogue(), asked, whose, budget, years, draws, solver.which);
        MeasurePlan plan = plan(ask);
        writeTo(output, to -> write(plan, to));
        out().flush();
        return Exit.HELD;
    }

    /** For one administration, what can matter to it; the whole can take hours where it is large. */
    private Order asked(Order whole) {
        Set<String> known = whole.inventory().administrations().keySet();
        if (whose == null) {
            int size = whole.inventory().components().size();
            if (size > LARGE) err().println(language.say("measures.large", size));
            return whole;
        }
        if (!known.contains(whose)) {
            String alike = Suggestion.of(whose, known);
            throw new Refused(language.say("folder.none", whose, alike == null ? "" : language.say("perhaps", alike)));
        }
        return whole.planned(Around.of(whole.inventory(), whose), whole.standard());
    }

    private CheckOptions options() {
        var options = new CheckOptions();
        options.standard = standard;
        options.scenarios = scenarios;
        options.futures = 0;
        options.seed = seed;
        options.date = date;
        return options;
    }

    private Set<String> asked(List<Requirement> known) {
        Set<String> ids = known.stream().map(Requirement::id).collect(Collectors.toSet());
        var asked = new HashSet<String>();
        for (String id : only)
            if (!ids.contains(id)) throw new Refused(language.say("measures.nosuch", id));
            else asked.add(id);
        return asked;
    }

    private Catalogue catalogue() {
        var inputs = new Inputs(err(), language);
        Catalogue all = inputs.measures(catalogue, folder, inputs.classes());
        inputs.judge(false);
        return all;
    }

    private MeasurePlan plan(MeasureOrder ask) {
        try (var workers = Workers.start()) {
            return Measures.plan(ask, workers);
        } catch (IllegalStateException nowhere) {
            if (solver != Engine.cpsat) throw nowhere;
            throw new Refused(language.say("measures.nosolver"));
        }
    }

    private void write(MeasurePlan plan, Appendable to) throws IOException {
        switch (format) {
            case text -> MeasuresText.write(plan, terminal().screen(), locale(), to);
            case json -> MeasuresJson.write(plan, Version.number(), to);
            case html -> MeasuresHtml.write(plan, Version.number(), locale(), to);
        }
    }
}
