// SPDX-License-Identifier: EUPL-1.2
package deich.formats.laender;

import deich.model.inventory.Administration;
import deich.model.inventory.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes up what one administration has, with as many components as it is given. */
final class Administrations {
    /** Which part of an administration's components are procedures with their servers, floors, and services. */
    private static final double PROCEDURES = 0.45;

    private static final double FLOORS = 0.20;
    private static final double SERVICES = 0.025;

    /** An administration has this many components for each service of the catalogue that it gets, at least. */
    private static final int PER_SERVICE = 12;

    private final Stock stock;
    private final Commons commons;
    private final Racks racks;
    private final Map<String, Ground> grounds;
    private final List<Providers.Provider> providers;

    Administrations(
            Stock stock,
            Commons commons,
            Racks racks,
            Map<String, Ground> grounds,
            List<Providers.Provider> providers) {
        this.stock = stock;
        this.commons = commons;
        this.racks = racks;
        this.grounds = grounds;
        this.providers = providers;
    }

    /** Which part of its procedures a provider runs. */
    static double hosted(Administration.Type type) {
        return switch (type) {
            case LAND -> 0.8;
            case KREIS -> 0.4;
            case KREISFREIE_STADT -> 0.35;
            case AMT, PROVIDER -> 0.55;
        };
    }

    /** How many virtual machines so many components bring along. */
    static int servers(double components) {
        return (int) (components * PROCEDURES / Procedures.SIZE * Procedures.SERVERS);
    }

    /** @param neighbour who helps; null for nobody */
    void make(Unit unit, int budget, @Nullable Unit neighbour) {
        int before = stock.size();
        Ground ground = java.util.Objects.requireNonNull(grounds.get(unit.land()));
        int own = servers(budget * (1 - hosted(unit.type())));
        House house = House.of(stock, racks, unit, ground.spot(unit.district(), unit.id()), own, budget);
        if (helps(unit)) pool(unit);
        int left = Math.max(0, budget - (stock.size() - before));
        List<Catalogue.Entry> catalogue = Catalogue.of(unit.type());
        var workplaces =
                new Workplaces(stock, unit, house, ground).make(Math.max(1, (int) (left * FLOORS / Workplaces.SIZE)));
        List<String> procedures =
                procedures(unit, house, catalogue, Math.max(1, (int) (left * PROCEDURES / Procedures.SIZE)));
        var work = new Work(stock, unit, house, ground, procedures, workplaces);
        services(work, unit, services(unit, catalogue, left), budget - (stock.size() - before), neighbour);
    }

    static boolean helps(Unit unit) {
        return unit.type() == Administration.Type.KREIS || unit.type() == Administration.Type.KREISFREIE_STADT;
    }

    static String pool(String unit) {
        return unit + ".amtshilfe";
    }

    private void pool(Unit unit) {
        stock.add(Stock.of(
                        pool(unit.id()),
                        Kind.PROVIDER,
                        Wording.of("house.help", unit.name()),
                        "amtshilfe",
                        "kann-kfz",
                        "kann-wohngeld")
                .administration(unit.id())
                .jurisdiction("eu-deutschland")
                .capacity(stock.stated(2)));
    }

    private List<String> procedures(Unit unit, House house, List<Catalogue.Entry> catalogue, int count) {
        Providers.Provider provider = provider(unit);
        var maker = new Procedures(stock, commons, unit, catalogue);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String draw = unit.id() + i;
            boolean away = stock.dice.chance("away:" + draw, hosted(unit.type()));
            Platform room = provider.rooms().get(stock.dice.below(2, "room:" + draw));
            made.add(
                    away
                            ? maker.make(i, room, List.of(provider.gateway(), house.segment()))
                            : maker.make(i, house.room(), List.of()));
        }
        return made;
    }

    /** The same for all administrations of one Kreis. */
    private Providers.Provider provider(Unit unit) {
        List<Providers.Provider> fitting = providers.stream()
                .filter(p -> p.land().equals(unit.land()) && p.ofLand() == (unit.type() == Administration.Type.LAND))
                .toList();
        return fitting.get(stock.dice.below(fitting.size(), "provider:" + unit.district()));
    }

    /** A service, and the place it is for. */
    private record Wanted(Catalogue.Entry entry, Unit.@Nullable Place place) {}

    private static List<Wanted> services(Unit unit, List<Catalogue.Entry> catalogue, int left) {
        List<Wanted> wanted = new ArrayList<>();
        int most = Math.max(2, Math.max(Math.min(catalogue.size(), left / PER_SERVICE), (int) (left * SERVICES)));
        for (Catalogue.Entry entry : catalogue) wanted.add(new Wanted(entry, null));
        for (Catalogue.Entry entry : Catalogue.perPlace(unit.type()))
            for (Unit.Place place : unit.places()) wanted.add(new Wanted(entry, place));
        return wanted.subList(0, Math.min(most, wanted.size()));
    }

    /** What is left of the budget becomes steps of work. */
    private void services(Work work, Unit unit, List<Wanted> wanted, int left, @Nullable Unit neighbour) {
        int steps = Math.max(0, left - wanted.size());
        for (int i = 0; i < wanted.size(); i++) {
            int mine = steps / wanted.size() + (i < steps % wanted.size() ? 1 : 0);
            String help =
                    neighbour != null && stock.dice.chance("help:" + unit.id() + i, 0.3) ? pool(neighbour.id()) : null;
            work.service(wanted.get(i).entry(), wanted.get(i).place(), i, mine, help);
        }
    }
}
