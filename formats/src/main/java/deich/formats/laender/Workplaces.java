// SPDX-License-Identifier: EUPL-1.2
package deich.formats.laender;

import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Floors of a building: a switch, groups of workplaces and telephones on it. */
final class Workplaces {
    /** Components of one floor: a switch, three groups of workplaces, one of telephones. */
    static final int SIZE = 5;

    private static final int GROUPS = 3;

    /** In one building. */
    private static final int FLOORS = 8;

    private final Stock stock;
    private final Unit unit;
    private final House house;
    private final Ground ground;

    Workplaces(Stock stock, Unit unit, House house, Ground ground) {
        this.stock = stock;
        this.unit = unit;
        this.house = house;
        this.ground = ground;
    }

    /** @param clients groups of workplaces; @param phones one group for each floor */
    record Made(List<String> clients, List<String> phones) {}

    Made make(int floors) {
        List<String> clients = new ArrayList<>();
        List<String> phones = new ArrayList<>();
        House.Building building = house.main();
        for (int floor = 0; floor < floors; floor++) {
            if (floor % FLOORS == FLOORS - 1) building = branch(1 + floor / FLOORS);
            String network = stock.add(piece("etage-" + floor, Kind.NETWORK, building)
                    .restart(stock.takes(Span.minutes(5)))
                    .needs(stock.on(building.network()), stock.on(building.site()), stock.on(building.power())));
            for (int group = 0; group < GROUPS; group++) clients.add(clients(floor, group, network, building));
            phones.add(stock.add(piece("telefone-" + floor, Kind.SYSTEM, building)
                    .tags(Set.of("telefonie"))
                    .restart(stock.takes(Span.minutes(2)))
                    .needs(
                            stock.on(network),
                            stock.on(house.telephony()),
                            stock.on(building.site()),
                            stock.on(building.power()))));
        }
        return new Made(clients, phones);
    }

    private House.Building branch(int i) {
        return house.branch(stock, unit, ground.spot(unit.district(), unit.id() + ".haus-" + i), i);
    }

    private String clients(int floor, int group, String network, House.Building building) {
        String id = "arbeitsplaetze-" + floor + "-" + group;
        Platform room = house.room();
        return stock.add(piece(id, Kind.SYSTEM, building)
                .tags(Set.of("client"))
                .adminDomain(room.domain())
                .repair(stock.takes(new Span.OfClass("client-forensics")))
                .rebuild(stock.takes(Span.hours(4)))
                .restart(stock.takes(Span.minutes(5)))
                .needs(
                        stock.on(network),
                        stock.on(building.site()),
                        stock.on(building.power(), Span.hours(floor % 2)),
                        stock.on(room.names()),
                        stock.on(room.protection()),
                        stock.on(room.directory(), Span.days(2))));
    }

    private Component.Builder piece(String end, Kind kind, House.Building building) {
        return Component.of(unit.id() + "." + end, kind)
                .administration(unit.id())
                .place(building.site());
    }
}
