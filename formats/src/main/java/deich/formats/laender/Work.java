// SPDX-License-Identifier: EUPL-1.2
package deich.formats.laender;

import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Deadline;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.inventory.Objectives;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Services of an administration and the steps of work behind each. */
final class Work {
    /** Steps that a step of work is made of, at most. */
    private static final int PARTS = 4;

    /** An invented day on which everybody votes. */
    private static final LocalDateTime ELECTION = LocalDateTime.of(2027, 4, 25, 18, 0);

    private final Stock stock;
    private final Unit unit;
    private final House house;
    private final Ground ground;
    private final List<String> procedures;
    private final Workplaces.Made workplaces;

    Work(Stock stock, Unit unit, House house, Ground ground, List<String> procedures, Workplaces.Made workplaces) {
        this.stock = stock;
        this.unit = unit;
        this.house = house;
        this.ground = ground;
        this.procedures = procedures;
        this.workplaces = workplaces;
    }

    /**
     * @param place the one municipality or district it is for; null for all
     * @param number of the service in this administration
     * @param steps how many steps of work it has
     * @param neighbour whom to ask for help; null for nobody
     */
    void service(Catalogue.Entry entry, Unit.@Nullable Place place, int number, int steps, @Nullable String neighbour) {
        List<Need> needs = new ArrayList<>();
        if (steps > 0) needs.add(stock.on(steps(number, steps)));
        else needs.add(stock.on(procedures.get(number % procedures.size())));
        needs.add(stock.on(house.building()));
        if (!entry.register().isEmpty()) {
            needs.add(stock.on(Commons.register(entry.register()), Span.hours(4)));
            needs.add(stock.on(house.segment(), Span.hours(1)));
            needs.add(stock.on(ground.gateway(), Span.hours(1)));
        }
        String end = place == null ? entry.id() : entry.id() + "-" + place.key();
        String name =
                place == null ? entry.name() + " " + unit.name() : entry.name().replace("{0}", place.name());
        stock.add(Component.of(unit.id() + "." + end, Kind.SERVICE)
                .name(name)
                .administration(unit.id())
                .place(house.building())
                .tags(entry.tags())
                .serves(place == null ? List.of() : List.of(place.key()))
                .needs(stock.all(needs))
                .fallbacks(fallbacks(entry, unit.id() + "." + end, neighbour))
                .objectives(objectives(entry)));
    }

    /** The first step, which needs all others: they form a tree. */
    private String steps(int service, int count) {
        String prefix = unit.id() + ".schritt-" + service + "-";
        for (int step = count - 1; step >= 0; step--) {
            List<Need> needs = new ArrayList<>();
            for (int part = PARTS * step + 1; part <= PARTS * step + PARTS && part < count; part++)
                needs.add(stock.on(prefix + part));
            own(prefix + step, service, step, needs);
            stock.add(Component.of(prefix + step, Kind.PROCESS)
                    .administration(unit.id())
                    .place(house.building())
                    .needs(stock.all(needs)));
        }
        return prefix + 0;
    }

    private void own(String id, int service, int step, List<Need> needs) {
        String first = procedures.get((service + (step % 3 == 2 ? step : 0)) % procedures.size());
        String second = procedures.get(stock.dice.below(procedures.size(), "second:" + id));
        needs.add(procedure(first, id));
        if (!second.equals(first)) needs.add(procedure(second, id));
        needs.add(stock.on(
                workplaces.clients().get(stock.dice.below(workplaces.clients().size(), "client:" + id))));
        if (stock.dice.chance("phone:" + id, 0.5))
            needs.add(stock.on(
                    workplaces.phones().get(stock.dice.below(workplaces.phones().size(), "group:" + id)),
                    Span.hours(8)));
    }

    /** Some steps go on for hours with what they have fetched; of some needs nobody is sure. */
    private Need procedure(String procedure, String step) {
        double kind = stock.dice.share("how:" + procedure + step);
        if (kind < 0.10) return stock.on(procedure, Span.hours(kind < 0.05 ? 4 : 24));
        return kind < 0.12 ? stock.perhapsOn(procedure) : stock.on(procedure);
    }

    private List<Fallback> fallbacks(Catalogue.Entry entry, String id, @Nullable String neighbour) {
        List<Fallback> fallbacks = new ArrayList<>();
        if (entry.paper() > 0)
            fallbacks.add(new Fallback(
                    "papier",
                    Wording.of("work.paper"),
                    stock.dice.chance("prepared:" + id, 0.6),
                    stock.stated(Span.hours(2)),
                    stock.stated(entry.paper()),
                    stock.on(house.building()),
                    stock.assumed(Span.days(10), Span.days(3), Span.days(30)),
                    Hours.ALWAYS,
                    null));
        if (neighbour != null)
            fallbacks.add(new Fallback(
                    "hilfe",
                    Wording.of("work.help", neighbour),
                    stock.dice.chance("agreed:" + id, 0.5),
                    stock.stated(Span.days(1)),
                    stock.stated(0.5),
                    Need.NONE,
                    stock.stated(Span.days(30)),
                    Hours.ALWAYS,
                    new Fallback.Draw(neighbour, 1)));
        return fallbacks;
    }

    private Objectives objectives(Catalogue.Entry entry) {
        return new Objectives(
                stock.stated(entry.mtpd()),
                stock.stated(entry.rto()),
                stock.stated(entry.rpo()),
                stock.stated(entry.minimum()),
                deadlines(entry));
    }

    private static List<Deadline> deadlines(Catalogue.Entry entry) {
        if (entry.tags().contains("wahl"))
            return List.of(new Deadline(
                    Wording.of("work.election"),
                    new Deadline.Once(ELECTION),
                    Duration.ofHours(10),
                    Duration.ofDays(3)));
        if (entry.monthly() == 0) return List.of();
        return List.of(new Deadline(
                Wording.of("work.payday"),
                new Deadline.Monthly(entry.monthly(), LocalTime.NOON),
                Duration.ofHours(4),
                Duration.ofDays(2)));
    }
}
