// SPDX-License-Identifier: EUPL-1.2
package deich.formats.laender;

import deich.model.fact.Span;
import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.model.inventory.Effect;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.inventory.SharedFate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The invented IT providers: two data centres each, one domain and one pair of firewalls over both. */
final class Providers {

    /**
     * One of them.
     *
     * @param rooms its two data centres
     * @param gateway its way into the Landesnetz
     */
    record Provider(String id, String land, boolean ofLand, List<Platform> rooms, String gateway) {}

    /** Whom a Land runs its own IT with, and whom municipalities do. */
    record Plan(String id, String land, boolean ofLand, List<String> districts) {}

    static final List<Plan> PLANS = List.of(
            new Plan("land-sh", "SH", true, List.of("01002", "01062")),
            new Plan("land-mv", "MV", true, List.of("13004", "13003")),
            new Plan("wattwerk", "SH", false, List.of("01051", "01054")),
            new Plan("foerdekontor", "SH", false, List.of("01001", "01058")),
            new Plan("haffdaten", "MV", false, List.of("13075", "13071")),
            new Plan("peenewerk", "MV", false, List.of("13073", "13076")));

    private final Stock stock;
    private final Racks racks;

    Providers(Stock stock, Racks racks) {
        this.stock = stock;
        this.racks = racks;
    }

    static String id(Plan plan) {
        return "dienstleister-" + plan.id();
    }

    static Administration administration(Plan plan) {
        String name = Wording.of("provider.administration", Wording.of("provider." + plan.id()));
        return new Administration(id(plan), name, Administration.Type.PROVIDER, plan.land(), List.of(), true);
    }

    /** The provider itself, before there is anything it runs. */
    String found(Plan plan) {
        String tag = plan.ofLand() ? "landes-dienstleister" : "kommunaler-dienstleister";
        return stock.add(Stock.of(id(plan), Kind.PROVIDER, Wording.of("provider." + plan.id()), tag)
                .administration(id(plan))
                .jurisdiction("eu-deutschland")
                .adminDomain("domaene-" + id(plan)));
    }

    /** @param servers how many virtual machines it runs for others, over both data centres */
    Provider build(Plan plan, Ground ground, int servers) {
        String id = id(plan);
        String name = Wording.of("provider." + plan.id());
        List<Platform> rooms = new ArrayList<>();
        String firewall = "";
        String core = "";
        for (int i = 1; i <= 2; i++) {
            Ground.Spot spot = ground.spot(plan.districts().get(i - 1), id + i);
            String prefix = id + ".rz-" + i;
            String site = site(plan, prefix, Wording.of("provider.site", name, i), spot);
            String backbone = stock.add(piece(plan, prefix + ".netz", Kind.NETWORK, "provider.network", name + " " + i)
                    .place(site)
                    .restart(stock.takes(Span.minutes(10)))
                    .needs(stock.on(site), stock.any(spot.routes())));
            if (i == 1)
                firewall = stock.add(
                        piece(plan, id + ".firewall", Kind.NETWORK, "provider.firewall", name, "firewall", "gemeinsam")
                                .place(site)
                                .restart(stock.takes(Span.minutes(20)))
                                .needs(stock.on(backbone)));
            String network = stock.add(piece(plan, prefix + ".kern", Kind.NETWORK, "provider.network", name + " " + i)
                    .place(site)
                    .restart(stock.takes(Span.minutes(10)))
                    .needs(stock.on(backbone), stock.on(firewall)));
            if (i == 1) core = network;
            rooms.add(racks.fill(
                    prefix, name + " " + i, id, site, network, id, servers / 2, i == 1 ? null : rooms.getFirst()));
        }
        stock.add(piece(plan, id + ".portal", Kind.SYSTEM, "provider.portal", name, "portal")
                .restart(stock.takes(Span.minutes(20)))
                .needs(stock.on(core), stock.on(Commons.id(Commons.LIBRARY), Span.days(365))));
        stock.add(piece(plan, id + ".fernwartung", Kind.SYSTEM, "provider.remote", name)
                .restart(stock.takes(Span.minutes(20)))
                .needs(stock.on(firewall), stock.on(Commons.id(Commons.REMOTE), Span.days(365))));
        String segment = ground.spot(plan.districts().getFirst(), id).segment();
        String gateway = stock.add(piece(plan, id + ".uebergang", Kind.NETWORK, "provider.gateway", name, "uebergang")
                .restart(stock.takes(Span.minutes(10)))
                .needs(stock.on(firewall), stock.on(segment)));
        stock.fates.add(new SharedFate(
                "domaene-" + id,
                Wording.of("provider.domain", name),
                List.of(
                        rooms.get(0).clusters().getFirst(),
                        rooms.get(1).clusters().getFirst(),
                        rooms.get(0).directory()),
                Set.of(Effect.ENCRYPTED, Effect.UNTRUSTED)));
        return new Provider(id, plan.land(), plan.ofLand(), List.copyOf(rooms), gateway);
    }

    private String site(Plan plan, String prefix, String name, Ground.Spot spot) {
        String road = stock.add(piece(
                plan,
                prefix + ".zufahrt",
                Kind.UTILITY,
                "provider.road",
                name,
                Stock.coastal(spot.coast(), "zufahrt")));
        String fuel = stock.add(piece(plan, prefix + ".kraftstoff", Kind.UTILITY, "provider.fuel", name, "kraftstoff")
                .needs(stock.on(road)));
        String generator =
                stock.add(piece(plan, prefix + ".netzersatz", Kind.UTILITY, "provider.generator", name, "netzersatz")
                        .needs(new Need.Any(List.of(stock.on(spot.power(), Span.hours(72)), stock.on(fuel)))));
        String power = stock.add(piece(plan, prefix + ".strom", Kind.UTILITY, "provider.power", name)
                .needs(stock.any(List.of(spot.power(), generator))));
        String cooling = stock.add(piece(plan, prefix + ".kuehlung", Kind.UTILITY, "provider.cooling", name, "kuehlung")
                .needs(stock.on(power)));
        Component.Builder site = Stock.of(prefix, Kind.SITE, name, Stock.coastal(spot.coast(), "rechenzentrum"))
                .administration(id(plan))
                .operator(id(plan))
                .repair(stock.takes(new Span.OfClass("dc-outage")))
                .needs(stock.on(power), stock.on(cooling, Span.hours(2)));
        return stock.add(site);
    }

    private static Component.Builder piece(Plan plan, String id, Kind kind, String key, String who, String... tags) {
        return Stock.of(id, kind, Wording.of(key, who), tags)
                .administration(id(plan))
                .operator(id(plan));
    }
}
