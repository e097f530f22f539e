// SPDX-License-Identifier: EUPL-1.2
package deich.formats.laender;

import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Data;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Procedures (Fachverfahren) with their servers, databases and data. */
final class Procedures {
    /** Components of one procedure on average: itself, three servers, a database, data for every other one. */
    static final double SIZE = 5.5;

    static final int SERVERS = 4;
    private static final double MINUTES_STATED = 0.85;
    private static final double MINUTES_ASSUMED = 0.98;

    private final Stock stock;
    private final Commons commons;
    private final Unit unit;
    private final List<Catalogue.Entry> services;

    /** @param services of the administration: the first procedures are theirs */
    Procedures(Stock stock, Commons commons, Unit unit, List<Catalogue.Entry> services) {
        this.stock = stock;
        this.commons = commons;
        this.unit = unit;
        this.services = services;
    }

    /**
     * Makes number {@code i} on a platform and gives the application's id back.
     *
     * @param ways what lies between the platform and the house; empty when it stands there
     */
    String make(int i, Platform platform, List<String> ways) {
        String servers = unit.id() + ".vm-" + i;
        int piece = i % platform.clusters().size();
        Need[] hosting = {
            stock.on(platform.clusters().get(piece)),
            stock.on(platform.storages().get(piece)),
            stock.on(platform.network()),
            stock.on(platform.names()),
            stock.on(platform.protection()),
            stock.on(platform.directory())
        };
        List<String> machines = new ArrayList<>();
        for (String letter : List.of("a", "b", "c"))
            machines.add(stock.add(server(servers + letter, platform).needs(hosting)));
        String database = stock.add(server(unit.id() + ".db-" + i, platform)
                .needs(hosting[0], hosting[1], hosting[2], hosting[3], stock.on(commons.database())));
        List<Need> needs = new ArrayList<>();
        needs.add(stock.any(machines.subList(0, 2)));
        needs.add(stock.on(machines.get(2)));
        if (i % 2 == 0) needs.add(stock.on(data(i, platform, database)));
        else needs.add(stock.on(database));
        needs.add(stock.on(platform.network()));
        needs.add(stock.on(platform.directory(), Span.hours(2)));
        for (String way : ways) needs.add(stock.on(way, Span.minutes(15)));
        return application(i, platform, needs);
    }

    private String application(int i, Platform platform, List<Need> needs) {
        String id = unit.id() + ".fv-" + i;
        String vendor = commons.vendors().get(stock.dice.below(commons.vendors().size(), "vendor:" + id));
        if (!stock.dice.chance("gap:" + id, 0.03))
            needs.add(stock.on(vendor, Span.days(30 + 30L * stock.dice.below(11, "support:" + id)), role(id)));
        if (stock.dice.chance("cloud:" + id, 0.05))
            needs.add(stock.on(
                    commons.clouds().get(stock.dice.below(commons.clouds().size(), "which:" + id)), Span.hours(12)));
        String name = i < services.size()
                ? Wording.of("procedure.service", services.get(i).name())
                : Wording.of("procedure.numbered", i + 1);
        return stock.add(piece(id, Kind.APPLICATION, platform)
                .name(name)
                .vendor(vendor)
                .rebuild(stock.takes(Span.days(2), platform.crew()))
                .restart(restart(id, 15))
                .needs(stock.all(needs)));
    }

    private Need.Role role(String id) {
        return stock.dice.chance("licence:" + id, 0.3) ? Need.Role.LICENCE : Need.Role.SUPPORT;
    }

    private Component.Builder server(String id, Platform platform) {
        return piece(id, Kind.SYSTEM, platform)
                .tags(Set.of("server"))
                .rebuild(stock.takes(Span.hours(6)))
                .restart(stock.takes(Span.minutes(5)));
    }

    private String data(int i, Platform platform, String database) {
        String id = unit.id() + ".daten-" + i;
        Fact<Span> daily = stock.stated(Span.hours(24));
        List<Data.Copy> copies = new ArrayList<>();
        copies.add(new Data.Copy(
                "sicherung",
                platform.site(),
                stock.stated(platform.domain()),
                daily,
                stock.stated(Span.hours(2)),
                stock.stated(Span.days(30)),
                true,
                false,
                false));
        if (stock.dice.chance("vault:" + id, 0.7))
            copies.add(new Data.Copy(
                    "auslagerung",
                    null,
                    stock.stated(platform.vault()),
                    daily,
                    stock.stated(Span.hours(8)),
                    stock.stated(Span.days(90)),
                    stock.dice.chance("online:" + id, 0.4),
                    stock.dice.chance("immutable:" + id, 0.3),
                    false));
        return stock.add(piece(id, Kind.DATA, platform)
                .name(Wording.of("procedure.data", i + 1))
                .tags(i % 4 == 0 ? Set.of("personenbezogen") : Set.of())
                .rebuild(stock.takes(Span.hours(12), platform.crew()))
                .restart(stock.takes(Span.ZERO))
                .data(new Data(copies, false))
                .needs(
                        stock.on(database),
                        stock.on(platform.storages().get(i % platform.storages().size()))));
    }

    /** Mostly stated, sometimes assumed, rarely known to nobody. */
    private Job restart(String id, long minutes) {
        double known = stock.dice.share("restart:" + id);
        if (known < MINUTES_STATED) return stock.takes(Span.minutes(minutes));
        return known < MINUTES_ASSUMED ? stock.takesAbout(2 * minutes) : Job.UNKNOWN;
    }

    private Component.Builder piece(String id, Kind kind, Platform platform) {
        return Component.of(id, kind)
                .administration(unit.id())
                .place(platform.site())
                .operator(platform.operator())
                .adminDomain(platform.domain());
    }
}
