// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assess.cut.Bottlenecks;
import deich.assess.cut.Combinations;
import deich.assess.cut.CutOrder;
import deich.engine.Plant;
import deich.engine.Settings;
import deich.engine.cut.CutSets;
import deich.formats.value.BadValue;
import deich.formats.value.Lengths;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.plan.Advice;
import deich.report.BottlenecksHtml;
import deich.report.BottlenecksText;
import deich.report.CombinationsText;
import deich.report.CutJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deich cutsets}: where is it narrow? */
@Command(name = "cutsets")
final class CutsetsVerb extends Verb {
    @Parameters(paramLabel = "ORDNER", descriptionKey = "cutsets.folder")
    Path folder = Path.of("");

    @Option(names = "--service", paramLabel = "LEISTUNG", descriptionKey = "cutsets.service")
    @Nullable
    String service;

    @Option(names = "--longer-than", paramLabel = "ZEIT", descriptionKey = "cutsets.longer")
    @Nullable
    String longer;

    @Option(names = "--unrepaired", descriptionKey = "cutsets.unrepaired")
    boolean unrepaired;

    @Option(names = "--order", paramLabel = "N", descriptionKey = "cutsets.order")
    @Nullable
    Integer order;

    @Option(names = "--list", paramLabel = "N", defaultValue = "20", descriptionKey = "cutsets.list")
    int list;

    @Option(names = "--date", paramLabel = "TAG", descriptionKey = "check.date")
    @Nullable
    LocalDate date;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "cutsets.format")
    PlanForm format = PlanForm.text;

    @Mixin
    TreeCuts tree = new TreeCuts();

    @Option(names = "--suite", descriptionKey = "cutsets.suite")
    boolean suite;

    @Override
    public Integer call() throws IOException {
        if (order != null && order < 1) throw misuse("cutsets.number.bad", order);
        if (service != null && format == PlanForm.html) throw misuse("cutsets.html");
        if (list < 1) throw misuse("cutsets.number.bad", list);
        if (suite) return SuiteCuts.run(folder, new Inputs(err(), language), language, out()) ? Exit.HELD : Exit.MISSED;
        if (Files.isRegularFile(folder)) return faultTree();
        String onlyTrees = tree.given();
        if (onlyTrees != null) throw misuse("cutsets.only.trees", onlyTrees);
        Long limit = limit();
        var inputs = new Inputs(err(), language);
        var read = inputs.inventory(folder, inputs.classes());
        inputs.judge(format == PlanForm.json);
        var asked = new CutOrder(read.orThrow(), day(date), limit, unrepaired);
        refuseErrors(asked);
        long began = System.nanoTime();
        if (service == null) land(asked, began);
        else one(asked, service(asked.inventory(), service), began);
        out().flush();
        return Exit.HELD;
    }

    private int faultTree() throws IOException {
        for (String option : List.of("--service", "--longer-than", "--unrepaired", "--date"))
            if (typed(option)) throw misuse("cutsets.only.inventories", option);
        if (format == PlanForm.html) throw misuse("cutsets.only.inventories", "--format html");
        tree.tell(this, folder, order, format == PlanForm.json && !typed("--list") ? 0 : list);
        out().flush();
        return Exit.HELD;
    }

    private boolean typed(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    private @Nullable Long limit() {
        if (longer == null) return null;
        try {
            long seconds = Lengths.seconds(longer);
            if (seconds < Settings.THREE_YEARS) return seconds;
        } catch (BadValue bad) {
            // said below in the same words
        }
        throw misuse("cutsets.longer.bad", longer);
    }

    private void refuseErrors(CutOrder asked) {
        List<Plant.StructuralError> errors = asked.errors();
        if (errors.isEmpty()) return;
        String names = errors.stream()
                .flatMap(e -> e.components().stream())
                .distinct()
                .limit(8)
                .collect(Collectors.joining(", "));
        throw new Refused(language.say("cutsets.errors", errors.size(), names));
    }

    private void land(CutOrder asked, long began) throws IOException {
        Bottlenecks found;
        try (var workers = Workers.start();
                var progress = new ProgressLine(err(), language, terminal().interactive())) {
            found = Bottlenecks.of(asked, workers, progress);
        }
        switch (format) {
            case text -> BottlenecksText.write(found, list, terminal().screen(), locale(), out());
            case json -> CutJson.write(found, secondsSince(began), out());
            case html -> BottlenecksHtml.write(found, Advice.urgent(found), Version.number(), locale(), out());
        }
    }

    private void one(CutOrder asked, Component named, long began) throws IOException {
        Combinations found = Combinations.of(asked, named.id(), order == null ? CutSets.ALL : order, list);
        if (found == null) throw new Refused(language.say("cutsets.no.limit", named.name()));
        switch (format) {
            case json -> CutJson.write(found, secondsSince(began), out());
            default -> CombinationsText.write(found, terminal().screen(), locale(), out());
        }
    }

    private Component service(Inventory inventory, String wanted) {
        List<Component> services = Similar.to(wanted, inventory.components().values()).stream()
                .filter(c -> c.kind() == Kind.SERVICE)
                .toList();
        if (services.size() == 1) return services.getFirst();
        throw new Refused(language.say("no.such.component", wanted, perhaps(services)));
    }
}
