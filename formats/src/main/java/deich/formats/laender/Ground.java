// SPDX-License-Identifier: EUPL-1.2
package deich.formats.laender;

import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Power, fibre, mobile networks and the Landesnetz of one Land: one or more of each in every Kreis and kreisfreie Stadt.
 */
final class Ground {
    private static final int RESIDENTS_PER_POWER_AREA = 60_000;
    private static final int RESIDENTS_PER_ROUTE = 40_000;

    /** Kreise and kreisfreie Städte that lie at the Baltic Sea. */
    private static final Set<String> BALTIC = Set.of(
            "01001", "01002", "01003", "01055", "01057", "01058", "01059", "13003", "13072", "13073", "13074", "13075");

    private final Stock stock;
    private final String land;
    private final Map<String, District> districts = new HashMap<>();
    private final String gateway;

    private record District(List<Area> areas, List<String> routes, String mobile, String segment) {}

    /** @param coast so low that a storm surge gets there */
    private record Area(String power, boolean coast) {}

    /**
     * Where one house stands.
     *
     * @param routes fibre, at least one; of several any will do
     * @param segment the part of the Landesnetz in this Kreis
     */
    record Spot(String power, boolean coast, List<String> routes, String mobile, String segment) {}

    /** @param gateway where the Landesnetz meets the networks of the Bund */
    private Ground(Stock stock, String land, String gateway) {
        this.stock = stock;
        this.land = land;
        this.gateway = gateway;
    }

    static Ground of(Stock stock, String land, List<Register.Unit> units, String operator) {
        String name = Wording.of("land." + land);
        String prefix = land.toLowerCase(java.util.Locale.ROOT);
        var ground = new Ground(stock, land, prefix + ".uebergang-bund");
        String grid = stock.add(Stock.of(prefix + ".stromverbund", Kind.UTILITY, Wording.of("grid.verbund", name)));
        Map<String, List<Register.Unit>> byDistrict = new java.util.LinkedHashMap<>();
        for (Register.Unit unit : units)
            if (unit.type() != deich.model.inventory.Administration.Type.KREIS && unit.residents() > 0)
                byDistrict
                        .computeIfAbsent(unit.district(), d -> new ArrayList<>())
                        .add(unit);
        Map<String, District> bare = new java.util.LinkedHashMap<>();
        byDistrict.forEach((key, inside) -> bare.put(key, ground.cables(prefix, key, inside, grid)));
        String core = ground.core(prefix, name, bare, operator);
        bare.forEach((key, d) -> ground.districts.put(key, ground.connected(prefix, key, d, core, operator)));
        stock.add(Stock.of(ground.gateway, Kind.NETWORK, Wording.of("grid.gateway", name), "uebergang", "gemeinsam")
                .operator(operator)
                .restart(stock.takes(Span.minutes(10)))
                .needs(stock.on(core), stock.on("bund.netz")));
        return ground;
    }

    String gateway() {
        return gateway;
    }

    /** A spot for a house of this name in a Kreis. */
    Spot spot(String district, String house) {
        District d = districts.get(district);
        if (d == null) throw new IllegalArgumentException("no district " + district + " in " + land);
        Area area = d.areas.get(stock.dice.below(d.areas.size(), "area:" + house));
        int first = stock.dice.below(d.routes.size(), "route:" + house);
        List<String> routes = d.routes.size() == 1 || stock.dice.chance("one-route:" + house, 0.4)
                ? List.of(d.routes.get(first))
                : List.of(d.routes.get(first), d.routes.get((first + 1) % d.routes.size()));
        return new Spot(area.power, area.coast, routes, d.mobile, d.segment);
    }

    List<String> districts() {
        return districts.keySet().stream().sorted().toList();
    }

    private District cables(String prefix, String key, List<Register.Unit> inside, String grid) {
        long residents = inside.stream().mapToLong(Register.Unit::residents).sum();
        String name = inside.getFirst().district();
        List<Area> areas = new ArrayList<>();
        for (int i = 1; i <= 1 + residents / RESIDENTS_PER_POWER_AREA; i++) {
            boolean coast = BALTIC.contains(key) && i % 3 == 1;
            Component.Builder power = Stock.of(
                    prefix + ".strom-" + key + "-" + i,
                    Kind.UTILITY,
                    Wording.of("grid.power", name, i),
                    Stock.coastal(coast, "stromnetz"));
            areas.add(new Area(stock.add(power.place(municipality(inside, i)).needs(stock.on(grid))), coast));
        }
        List<String> routes = new ArrayList<>();
        for (int i = 1; i <= 2 + residents / RESIDENTS_PER_ROUTE; i++) {
            boolean coast = BALTIC.contains(key) && i % 4 == 1;
            routes.add(stock.add(Stock.of(
                            prefix + ".trasse-" + key + "-" + i,
                            Kind.NETWORK,
                            Wording.of("grid.route", name, i),
                            Stock.coastal(coast, "glasfaser"))
                    .restart(stock.takes(Span.minutes(5)))
                    .needs(stock.on(areas.get(i % areas.size()).power, Span.hours(8)))));
        }
        String mobile = stock.add(
                Stock.of(prefix + ".mobilfunk-" + key, Kind.NETWORK, Wording.of("grid.mobile", name), "mobilfunk")
                        .restart(stock.takes(Span.minutes(10)))
                        .needs(stock.on(areas.getFirst().power, Span.hours(2)), stock.any(routes)));
        return new District(areas, routes, mobile, "");
    }

    private String municipality(List<Register.Unit> inside, int i) {
        Register.Unit unit = inside.get(i % inside.size());
        return unit.municipalities().getFirst().ags();
    }

    private String core(String prefix, String name, Map<String, District> bare, String operator) {
        List<District> all = List.copyOf(bare.values());
        List<String> nodes = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            District d = all.get(stock.dice.below(all.size(), "node:" + prefix + i));
            nodes.add(stock.add(
                    Stock.of(prefix + ".landesnetz-knoten-" + i, Kind.NETWORK, Wording.of("grid.node", name, i))
                            .operator(operator)
                            .restart(stock.takes(Span.minutes(15)))
                            .needs(stock.on(d.areas.getFirst().power, Span.hours(24)), stock.any(d.routes))));
        }
        return stock.add(
                Stock.of(prefix + ".landesnetz", Kind.NETWORK, Wording.of("grid.core", name), "landesnetz", "gemeinsam")
                        .operator(operator)
                        .restart(stock.takes(Span.minutes(10)))
                        .needs(stock.any(nodes)));
    }

    private District connected(String prefix, String key, District d, String core, String operator) {
        String segment = stock.add(
                Stock.of(prefix + ".landesnetz-" + key, Kind.NETWORK, Wording.of("grid.segment", key), "landesnetz")
                        .operator(operator)
                        .restart(stock.takes(Span.minutes(10)))
                        .needs(stock.on(core), stock.any(d.routes)));
        return new District(d.areas, d.routes, d.mobile, segment);
    }
}
