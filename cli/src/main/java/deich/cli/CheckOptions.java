// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assess.Order;
import deich.engine.Settings;
import deich.formats.problem.Position;
import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;
import deich.model.standard.Standard;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The switches that say what to compute; shared by all verbs that compute. */
final class CheckOptions {
    private static final long DAY = 86_400;

    @Option(names = "--standard", paramLabel = "DATEI", descriptionKey = "check.standard")
    @Nullable
    Path standard;

    @Option(names = "--scenarios", paramLabel = "PFAD", descriptionKey = "check.scenarios")
    List<Path> scenarios = new ArrayList<>();

    @Option(names = "--only", split = ",", paramLabel = "ID", descriptionKey = "check.only")
    List<String> only = new ArrayList<>();

    @Option(names = "--futures", paramLabel = "N", defaultValue = "200", descriptionKey = "check.futures")
    int futures;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "check.seed")
    long seed;

    @Option(names = "--date", paramLabel = "TAG", descriptionKey = "check.date")
    @Nullable
    LocalDate date;

    @Option(names = "--horizon", paramLabel = "TAGE", descriptionKey = "check.horizon")
    int horizon = (int) (Settings.THREE_YEARS / DAY);

    /** An order and where its components stand in files. */
    record Loaded(Order order, Map<String, Position> positions) {}

    /** Reads everything and refuses with all mistakes at once. */
    Loaded load(Verb verb, Path folder, boolean quiet) {
        if (futures < 0 || futures > 1_000_000) throw verb.misuse("bad.futures", String.valueOf(futures));
        if (horizon < 1 || horizon > 36_500) throw verb.misuse("bad.horizon", String.valueOf(horizon));
        var inputs = new Inputs(verb.err(), verb.language);
        var classes = inputs.classes();
        Map<String, Scenario> all = inputs.scenarios(scenarios, classes);
        Standard rules = inputs.standard(standard, all.keySet());
        var inventory = inputs.inventory(folder, classes);
        inputs.judge(quiet);
        return new Loaded(
                order(verb, inventory.orThrow(), java.util.Objects.requireNonNull(rules), all), inventory.positions());
    }

    /** @param key of a scenario, or of one place it can happen at: {@code kf-01@rz-nord} */
    private static Scenario one(Verb verb, Inventory inventory, Map<String, Scenario> all, String key) {
        String id = Scenario.idOf(key);
        Scenario scenario = all.get(id);
        if (scenario == null)
            throw new Refused(verb.language.say("no.such.scenario", key, String.join(", ", all.keySet())));
        if (id.equals(key)) return scenario;
        List<Scenario> places = scenario.variants(inventory);
        return places.stream()
                .filter(place -> place.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refused(verb.language.say("no.such.scenario", key, keys(places))));
    }

    private static String keys(List<Scenario> places) {
        return places.stream().map(Scenario::key).collect(Collectors.joining(", "));
    }

    private Order order(Verb verb, Inventory inventory, Standard rules, Map<String, Scenario> all) {
        List<Scenario> chosen = only.isEmpty()
                ? List.copyOf(all.values())
                : only.stream()
                        .distinct()
                        .map(key -> one(verb, inventory, all, key))
                        .toList();
        var settings = new Settings(horizon * DAY, seed, false);
        return new Order(inventory, rules, chosen, Verb.day(date), settings, futures);
    }
}
