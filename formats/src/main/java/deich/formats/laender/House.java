// SPDX-License-Identifier: EUPL-1.2
package deich.formats.laender;

import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Effect;
import deich.model.inventory.Kind;
import deich.model.inventory.SharedFate;
import java.util.List;
import java.util.Set;

/**
 * The main building of an administration with its technical room, lines and telephones.
 *
 * @param building where people work
 * @param network what everything in the house hangs on
 * @param segment the part of the Landesnetz it reaches
 * @param room what runs in the technical room
 */
record House(String building, String power, String network, String segment, String telephony, Platform room) {

    /** A building where people work, and the way from there to the technical room. */
    record Building(String site, String power, String network) {}

    /** Larger houses have two firewalls side by side. */
    private static final int TWO_FIREWALLS = 800;

    /**
     * @param servers how many virtual machines run in the house
     * @param budget how many components the administration has in all
     */
    static House of(Stock stock, Racks racks, Unit unit, Ground.Spot spot, int servers, int budget) {
        var made = new Making(stock, unit);
        String building = stock.add(
                made.of("haus", Kind.SITE, "house.building", Stock.coastal(spot.coast(), "verwaltungsgebaeude"))
                        .repair(stock.takes(Span.days(30)))
                        .needs(stock.on(spot.power(), Span.hours(1))));
        String ups = stock.add(made.of("usv", Kind.UTILITY, "house.ups", "netzersatz")
                .place(building)
                .needs(stock.on(
                        spot.power(), Span.minutes(stock.dice.chance("diesel:" + unit.id(), 0.3) ? 2880 : 20))));
        String room = stock.add(made.of("technik", Kind.SITE, "house.room", Stock.coastal(spot.coast(), "serverraum"))
                .place(building)
                .repair(stock.takes(Span.days(10)))
                .needs(stock.on(building), stock.on(ups)));
        if (spot.coast()) stock.add(made.of("zufahrt", Kind.UTILITY, "house.road", "zufahrt", "kueste"));
        String line = stock.add(made.of("anschluss", Kind.NETWORK, "house.line", "internet", "hausanschluss")
                .place(room)
                .repair(stock.takes(new Span.OfClass("network-hw")))
                .restart(stock.takes(Span.minutes(5)))
                .needs(stock.on(room), stock.any(spot.routes())));
        String network = made.network(room, line, budget);
        Platform platform = racks.fill(unit.id(), unit.name(), unit.id(), room, network, null, servers, null);
        String telephony = stock.add(made.of("telefonanlage", Kind.SYSTEM, "house.telephony", "telefonie")
                .place(room)
                .adminDomain(platform.domain())
                .repair(stock.takes(new Span.OfClass("telephony")))
                .restart(stock.takes(Span.minutes(15)))
                .needs(stock.on(network), stock.on(room)));
        String mail = stock.add(made.of("mail", Kind.SYSTEM, "house.mail", "mail")
                .place(room)
                .adminDomain(platform.domain())
                .repair(stock.takes(new Span.OfClass("mail")))
                .restart(stock.takes(Span.minutes(20)))
                .needs(
                        stock.on(platform.clusters().getFirst()),
                        stock.on(network),
                        stock.on(platform.directory(), Span.hours(4))));
        stock.add(made.of("postfaecher", Kind.SERVICE, "house.mailboxes", "postfaecher")
                .needs(stock.on(mail)));
        return new House(building, spot.power(), network, spot.segment(), telephony, platform);
    }

    /** Number {@code i} of the buildings elsewhere in the same Kreis. */
    Building branch(Stock stock, Unit unit, Ground.Spot spot, int i) {
        var made = new Making(stock, unit);
        String site = stock.add(
                made.of("haus-" + i, Kind.SITE, "house.branch", Stock.coastal(spot.coast(), "verwaltungsgebaeude"))
                        .repair(stock.takes(Span.days(30)))
                        .needs(stock.on(spot.power(), Span.hours(1))));
        String line = stock.add(made.of("anschluss-" + i, Kind.NETWORK, "house.line")
                .place(site)
                .repair(stock.takes(new Span.OfClass("network-hw")))
                .restart(stock.takes(Span.minutes(5)))
                .needs(stock.on(site), stock.any(spot.routes()), stock.on(network)));
        return new Building(site, spot.power(), line);
    }

    Building main() {
        return new Building(building, power, network);
    }

    private record Making(Stock stock, Unit unit) {
        Component.Builder of(String end, Kind kind, String key, String... tags) {
            return Stock.of(unit.id() + "." + end, kind, Wording.of(key, unit.name()), tags)
                    .administration(unit.id());
        }

        /** The network of the house behind one firewall, or two. */
        String network(String room, String line, int budget) {
            if (budget < TWO_FIREWALLS)
                return stock.add(of("hausnetz", Kind.NETWORK, "house.network")
                        .place(room)
                        .repair(stock.takes(new Span.OfClass("network-hw")))
                        .restart(stock.takes(Span.minutes(10)))
                        .needs(stock.on(room), stock.on(line, Span.days(1))));
            List<String> pair = List.of(firewall(1, room, line), firewall(2, room, line));
            stock.fates.add(new SharedFate(
                    "firewalls-" + unit.id(),
                    Wording.of("house.firewall", unit.name()),
                    pair,
                    Set.of(Effect.DOWN, Effect.UNTRUSTED)));
            return stock.add(of("hausnetz", Kind.NETWORK, "house.network")
                    .place(room)
                    .repair(stock.takes(new Span.OfClass("network-hw")))
                    .restart(stock.takes(Span.minutes(10)))
                    .needs(stock.on(room), stock.any(pair)));
        }

        private String firewall(int i, String room, String line) {
            return stock.add(of("firewall-" + i, Kind.NETWORK, "house.firewall", "firewall")
                    .place(room)
                    .repair(stock.takes(new Span.OfClass("network-hw")))
                    .restart(stock.takes(Span.minutes(10)))
                    .needs(stock.on(room), stock.on(line, Span.days(1))));
        }
    }
}
