// SPDX-License-Identifier: EUPL-1.2
package deich.formats.laender;

import deich.formats.write.ListedFolder;
import deich.model.fact.RecoveryClass;
import deich.model.inventory.Administration;
import deich.model.inventory.Classification;
import deich.model.inventory.Inventory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Both Länder whole: every administration of the register, with an invented structure whose size follows the residents.
 * The same register, size and seed give the same inventory, on every machine.
 */
public final class BothLaender {
    public static final int FEWEST = 10_000;
    public static final int MOST = 2_000_000;

    /** Components of every administration before the rest is shared out by weight. */
    private static final int LEAST = 28;

    private final Register register;
    private final Stock stock;
    private final Map<String, Administration> administrations = new LinkedHashMap<>();

    private BothLaender(Register register, long seed) {
        this.register = register;
        this.stock = new Stock(new Dice(seed));
    }

    /**
     * The inventory in memory, without files; about five needs for each component, no rings.
     *
     * @param classes recovery classes; those of content/classes.yaml are used by name
     * @param components about how many, {@value #FEWEST} to {@value #MOST}
     * @param seed of all draws
     */
    public static Inventory inventory(
            Register register, Map<String, RecoveryClass> classes, int components, long seed) {
        if (components < FEWEST || components > MOST)
            throw new IllegalArgumentException(components + " components; possible are " + FEWEST + " to " + MOST);
        return new BothLaender(register, seed).made(classes, components, seed);
    }

    /**
     * Writes it as text: a list and a YAML file for every administration, and a page that says what it is.
     *
     * @param folder is made if need be; files of the same name are replaced
     */
    public static void write(Inventory inventory, Map<String, RecoveryClass> classes, Path folder) throws IOException {
        ListedFolder.write(inventory, classes, Stock.SOURCE, folder);
        try (InputStream page = BothLaender.class.getResourceAsStream("LIESMICH.txt")) {
            if (page == null) throw new IllegalStateException("LIESMICH.txt is missing");
            Files.write(folder.resolve("LIESMICH.txt"), page.readAllBytes());
        }
    }

    private Inventory made(Map<String, RecoveryClass> classes, int components, long seed) {
        List<Unit> units = units();
        Commons commons = Commons.in(stock);
        var racks = new Racks(stock, commons);
        var founding = new Providers(stock, racks);
        Map<String, Ground> grounds = new HashMap<>();
        for (Providers.Plan plan : Providers.PLANS) {
            administrations.put(Providers.id(plan), Providers.administration(plan));
            String operator = founding.found(plan);
            if (plan.ofLand()) grounds.put(plan.land(), ground(plan.land(), operator));
        }
        List<Providers.Provider> providers = new ArrayList<>();
        for (Providers.Plan plan : Providers.PLANS)
            providers.add(founding.build(
                    plan,
                    java.util.Objects.requireNonNull(grounds.get(plan.land())),
                    servers(plan, units, components)));
        fill(new Administrations(stock, commons, racks, grounds, providers), units, components);
        return new Inventory(
                "beide-laender",
                Wording.of("inventory.title"),
                components + "." + seed,
                Classification.OFFEN,
                Wording.of("inventory.notice"),
                administrations,
                register.municipalities(),
                stock.components,
                stock.fates,
                classes,
                List.of(),
                List.of());
    }

    private Ground ground(String land, String operator) {
        return Ground.of(
                stock,
                land,
                register.units().stream().filter(u -> u.land().equals(land)).toList(),
                operator);
    }

    /** All who get a structure; nobody lives in some, and they get none. */
    private List<Unit> units() {
        List<Unit> units = new ArrayList<>(List.of(land("SH", "01", "01002"), land("MV", "13", "13004")));
        for (Register.Unit unit : register.units()) {
            administrations.put(
                    unit.id(),
                    new Administration(unit.id(), unit.name(), unit.type(), unit.land(), covers(unit), false));
            if (unit.residents() > 0) units.add(unit(unit));
        }
        return units;
    }

    private static List<String> covers(Register.Unit unit) {
        if (unit.type() == Administration.Type.KREIS) return List.of(unit.key());
        return unit.municipalities().stream().map(m -> m.ags()).toList();
    }

    /** @param seat key of the kreisfreie Stadt with the government in it */
    private Unit land(String land, String key, String seat) {
        String id = "land-" + land.toLowerCase(java.util.Locale.ROOT);
        String name = Wording.of("land." + land);
        administrations.put(
                id,
                new Administration(
                        id,
                        Wording.of("land.administration", name),
                        Administration.Type.LAND,
                        land,
                        List.of(key),
                        false));
        List<Unit.Place> places = new ArrayList<>();
        long residents = 0;
        for (Register.Unit unit : register.units()) {
            if (!unit.land().equals(land) || unit.type() == Administration.Type.AMT || unit.residents() == 0) continue;
            places.add(new Unit.Place(unit.district(), shortName(unit.name())));
            residents += unit.residents();
        }
        return new Unit(id, name, Administration.Type.LAND, land, seat, places, 0.15 * residents);
    }

    private static Unit unit(Register.Unit unit) {
        double perResident = switch (unit.type()) {
            case KREIS -> 0.30;
            case KREISFREIE_STADT -> 0.85;
            case AMT, LAND, PROVIDER -> 0.55;
        };
        List<Unit.Place> places = unit.municipalities().stream()
                .filter(m -> m.residents() > 0)
                .map(m -> new Unit.Place(m.ags(), shortName(m.name())))
                .toList();
        return new Unit(
                unit.id(),
                shortName(unit.name()),
                unit.type(),
                unit.land(),
                unit.district(),
                places,
                perResident * unit.residents());
    }

    private static String shortName(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(0, comma);
    }

    private static int servers(Providers.Plan plan, List<Unit> units, int components) {
        double all = units.stream().mapToDouble(Unit::weight).sum();
        double hosted = units.stream()
                .filter(u -> u.land().equals(plan.land()) && (u.type() == Administration.Type.LAND) == plan.ofLand())
                .mapToDouble(u -> u.weight() * Administrations.hosted(u.type()))
                .sum();
        return Administrations.servers(components * hosted / all / (plan.ofLand() ? 1 : 2));
    }

    /** Shares out what is not yet made, by weight; what rounding leaves goes to the next. */
    private void fill(Administrations making, List<Unit> units, int components) {
        double all = units.stream().mapToDouble(Unit::weight).sum();
        double shared = Math.max(0, components - stock.size() - (double) LEAST * units.size());
        List<Unit> helpers = units.stream().filter(Administrations::helps).toList();
        double due = stock.size();
        for (Unit unit : units) {
            due += LEAST + shared * unit.weight() / all;
            int budget = Math.max(LEAST, (int) Math.round(due) - stock.size());
            int place = helpers.indexOf(unit);
            making.make(unit, budget, place < 0 ? null : helpers.get((place + 1) % helpers.size()));
        }
    }
}
