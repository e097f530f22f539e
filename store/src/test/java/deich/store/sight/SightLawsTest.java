// SPDX-License-Identifier: EUPL-1.2
package deich.store.sight;

import static org.assertj.core.api.Assertions.assertThat;

import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Data;
import deich.model.inventory.Decision;
import deich.model.inventory.Effect;
import deich.model.inventory.Evidence;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.inventory.SharedFate;
import deich.store.people.Organisation;
import deich.store.people.OrganisationKind;
import deich.store.stock.Stock;
import deich.store.stock.StockId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What holds for whatever inventory and whoever looks at it. Every word of component i has a mark that holds i alone. */
class SightLawsTest {

    private static final StockId ID = new StockId("bestand");
    private static final List<String> ORGANISATIONS = List.of("nord", "sued", "haus", "land");

    @Property(tries = 1500)
    void whatIsNotSeenAppearsNowhere(@ForAll long seed) {
        var drawn = new Drawn(new Random(seed));
        String shown = drawn.sight.inventory().toString();
        for (int i = 0; i < drawn.size; i++) {
            Detail detail = drawn.sight.of(id(i));
            if (detail == Detail.NOTHING) assertThat(shown).doesNotContain(mark(i));
            if (detail != Detail.FULL) assertThat(shown).doesNotContain(secret(i));
        }
    }

    @Property(tries = 500)
    void whatIsAssuredShowsNothingOfItsInside(@ForAll long seed) {
        var drawn = new Drawn(new Random(seed));
        for (Component c : drawn.sight.inventory().components().values()) {
            if (drawn.sight.of(c.id()) != Detail.ASSURANCE) continue;
            Component.Builder bare = Component.of(c.id(), c.kind())
                    .name(c.name())
                    .administration(c.administration())
                    .operator(c.operator())
                    .assurance(c.assurance());
            assertThat(c).isEqualTo(bare.build());
        }
    }

    @Property(tries = 500)
    void onesOwnIsSeenWholeAndAGrantNeverShowsLess(@ForAll long seed) {
        var drawn = new Drawn(new Random(seed));
        Sight bare = Sight.of(drawn.inventory, drawn.stock, drawn.viewer, List.of());
        Inventory shown = drawn.sight.inventory();
        for (Component c : drawn.inventory.components().values()) {
            if (drawn.viewer.id().equals(c.administration()))
                assertThat(shown.component(c.id())).isEqualTo(c);
            assertThat(drawn.sight.of(c.id())).isLessThanOrEqualTo(bare.of(c.id()));
        }
    }

    @Property(tries = 500)
    void whatIsShownIsTheSameSeenAgain(@ForAll long seed) {
        var drawn = new Drawn(new Random(seed));
        Inventory shown = drawn.sight.inventory();
        for (Component c : shown.components().values())
            assertThat(drawn.sight.of(c.id())).isNotEqualTo(Detail.NOTHING);
        assertThat(drawn.sight.mayNotChange(shown, shown)).isEmpty();
    }

    private static String mark(int i) {
        return "q" + i + "z";
    }

    private static String id(int i) {
        return "id-" + mark(i);
    }

    private static String secret(int i) {
        return "geheim-" + i + "-z";
    }

    /** A random inventory, somebody who looks at it, and grants. */
    private static final class Drawn {
        private final Random random;
        private final int size;
        private final Inventory inventory;
        private final Organisation viewer;
        private final Stock stock;
        private final Sight sight;

        Drawn(Random random) {
            this.random = random;
            this.size = 2 + random.nextInt(14);
            this.inventory = inventory();
            String id = ORGANISATIONS.get(random.nextInt(ORGANISATIONS.size()));
            var kind = OrganisationKind.values()[random.nextInt(3)];
            this.viewer = new Organisation(id, id, kind, "SH");
            String keeper = random.nextInt(8) == 0 ? id : "verbund";
            this.stock = new Stock(ID, "Bestand", keeper, 1, Instant.EPOCH, false);
            this.sight = Sight.of(inventory, stock, viewer, grants());
        }

        private List<Grant> grants() {
            List<Grant> grants = new ArrayList<>();
            for (String from : ORGANISATIONS)
                for (String to : ORGANISATIONS)
                    if (!from.equals(to) && random.nextInt(6) == 0)
                        grants.add(new Grant(ID, from, to, Instant.EPOCH, new UUID(1, 1)));
            return grants;
        }

        private Inventory inventory() {
            List<Component> components = new ArrayList<>();
            for (int i = 0; i < size; i++) components.add(component(i));
            Inventory bare = Inventory.of(components);
            List<SharedFate> fates = new ArrayList<>();
            for (int n = 0; n < 3; n++)
                fates.add(new SharedFate("fate" + n, "Ursache", List.of(other(), other()), Set.of(Effect.values()[0])));
            return new Inventory(
                    bare.id(),
                    bare.title(),
                    bare.version(),
                    bare.classification(),
                    bare.notice(),
                    Map.of(),
                    Map.of(),
                    bare.components(),
                    fates,
                    Map.of(),
                    List.of(new Evidence("R", "sued", "by", LocalDate.EPOCH, "doc")),
                    List.of(new Decision.NotApplicable("R", "nord", "by", "reason")));
        }

        private Component component(int i) {
            Kind kind = random.nextInt(3) == 0 ? Kind.SERVICE : Kind.values()[random.nextInt(Kind.values().length)];
            Component.Builder builder = Component.of(id(i), kind)
                    .name("Name " + mark(i))
                    .administration(administration())
                    .place(maybe())
                    .owner(maybe())
                    .operator(maybe())
                    .vendor(maybe())
                    .jurisdiction(maybe())
                    .adminDomain(maybe())
                    .tags(Set.of(secret(i)))
                    .labels(Map.of("etikett", secret(i)))
                    .ask(secret(i))
                    .needs(need(), need())
                    .repair(new Job(Fact.missing(), maybe(), need()))
                    .crew(random.nextBoolean() ? null : new Crew(new Fact.Missing<>(secret(i)), Hours.ALWAYS))
                    .data(new Data(List.of(copy(i)), false));
            if (kind == Kind.SERVICE) builder.fallback(fallback(i));
            return builder.build();
        }

        private Data.Copy copy(int i) {
            Fact<Span> span = Fact.missing();
            return new Data.Copy(secret(i), maybe(), Fact.missing(), span, span, span, true, false, false);
        }

        private Fallback fallback(int i) {
            var draws = random.nextBoolean() ? null : new Fallback.Draw(other(), 1);
            Fact<Span> lead = new Fact.Missing<>(secret(i));
            return new Fallback(
                    "f", secret(i), true, lead, Fact.missing(), need(), Fact.missing(), Hours.ALWAYS, draws);
        }

        private Need need() {
            return random.nextInt(3) == 0
                    ? Need.NONE
                    : random.nextBoolean() ? Need.on(other()) : Need.any(Need.on(other()), Need.on(other()));
        }

        private @Nullable String administration() {
            int which = random.nextInt(ORGANISATIONS.size() + 1);
            return which == ORGANISATIONS.size() ? null : ORGANISATIONS.get(which);
        }

        private @Nullable String maybe() {
            return random.nextInt(4) == 0 ? other() : null;
        }

        private String other() {
            return id(random.nextInt(size));
        }
    }
}
