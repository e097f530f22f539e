// SPDX-License-Identifier: EUPL-1.2
package deich.server.veil;

import static org.assertj.core.api.Assertions.assertThat;

import deich.assess.Assessment;
import deich.assess.Check;
import deich.assess.FactBalance;
import deich.assess.Order;
import deich.assess.ServiceResult;
import deich.assess.Verdict;
import deich.engine.Progress;
import deich.engine.Settings;
import deich.engine.Story;
import deich.formats.inventory.InventoryFolder;
import deich.model.fact.FactRef;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.measure.Measure;
import deich.model.standard.Requirement;
import deich.plan.measure.Candidate;
import deich.plan.measure.Taken;
import deich.server.Served;
import deich.server.work.Content;
import deich.server.work.Own;
import deich.store.people.Organisation;
import deich.store.people.OrganisationKind;
import deich.store.sight.Detail;
import deich.store.sight.Sight;
import deich.store.stock.Stock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A whole result, told to one of those who share the inventory. */
class VeiledTest {
    private static @Nullable Assessment found;

    private final Content content = Content.read(Served.ROOT.resolve("content"));
    private final Inventory whole =
            InventoryFolder.read(Served.EXAMPLE, content.classes()).orThrow();
    private final Sight sight = Sight.of(
            whole,
            stock(),
            new Organisation(Served.KREIS, "Landkreis", OrganisationKind.ADMINISTRATION, "MV"),
            List.of());

    private static Stock stock() {
        return new Stock(Served.JOINT, "Gemeinsamer Bestand", Served.OWNER, 1, Instant.EPOCH, false);
    }

    /** What a report says must not say more of a neighbour's house than a page does. */
    @Test
    void howManyPartsANeighboursHouseHasIsNotTold() {
        Assessment found = found();
        Assessment told = Veiled.of(found, Veil.of(whole, sight.inventory(), sight, Locale.GERMANY));
        assertThat(crowded(found)).as("without a veil").isPositive();
        assertThat(crowded(told)).as("with it").isZero();
        assertThat(told.scenarios())
                .allSatisfy(result -> assertThat(result.plan().outages().keySet())
                        .allSatisfy(id -> assertThat(sight.of(id)).isEqualTo(Detail.FULL)));
    }

    /** How many facts others lack is theirs to know. */
    @Test
    void factsAreCountedAmongWhatIsSeen() {
        Assessment found = found();
        FactBalance own = FactBalance.of(Own.seen(whole, sight), LocalDate.of(2026, 11, 1));
        assertThat(own).isNotEqualTo(found.facts());
        assertThat(Veiled.of(found, Veil.of(whole, sight.inventory(), sight, Locale.GERMANY))
                        .facts())
                .isEqualTo(own);
    }

    /** What a neighbour does not know of its own is its own, also where a verdict of ours hangs on it. */
    @Test
    void whatOthersLackIsNotTold() {
        Assessment found = found();
        var own = new FactRef(id(Detail.FULL), "repair");
        var foreign = new FactRef(id(Detail.NOTHING), "repair");
        var verdict = new Verdict(
                "KR-01",
                Served.KREIS,
                Requirement.Obligation.MUSS,
                Verdict.Outcome.UNKNOWN,
                false,
                List.of(),
                List.of(own, foreign),
                List.of(),
                null);
        var asked = new Assessment(
                found.order(), List.of(), found.scenarios(), List.of(), List.of(verdict), List.of(), found.facts());
        Veil veil = Veil.of(whole, sight.inventory(), sight, Locale.GERMANY);
        assertThat(Veiled.of(asked, veil).verdicts().getFirst().deciding()).containsExactly(own);
    }

    /** A place that is not seen has no name in any variant, and is called the same wherever it is told. */
    @Test
    void placesOfOthersHaveNoName() {
        Assessment found = found();
        Veil veil = Veil.of(whole, sight.inventory(), sight, Locale.GERMANY);
        var keys = Veiled.keys(found, veil);
        assertThat(keys.sequencedKeySet())
                .containsExactlyElementsOf(
                        found.scenarios().stream().map(r -> r.scenario().key()).toList());
        assertThat(keys.values()).doesNotHaveDuplicates().noneMatch(key -> key.contains("@") && hidden(key));
        assertThat(Veiled.of(found, veil).scenarios())
                .isNotEmpty()
                .allSatisfy(r -> assertThat(keys.values()).contains(r.scenario().key()));
        assertThat(keys.keySet()).as("there are such places").anyMatch(this::hidden);
    }

    /** What a measure puts beside something of one's own is one's own; nothing else is told more of by it. */
    @Test
    void whatAMeasureAddsToOnesOwnIsKnownByItsName() {
        Inventory changed = taken(List.copyOf(sight.full()));
        List<Component> added = changed.components().values().stream()
                .filter(c -> !whole.components().containsKey(c.id()))
                .toList();
        assertThat(added).isNotEmpty();
        Veil veil = Veil.changed(whole, sight.inventory(), changed, sight, Locale.GERMANY);
        assertThat(added).allSatisfy(c -> {
            assertThat(veil.names().component(c.id())).isEqualTo(c.name());
            assertThat(veil.opens(c.id())).isTrue();
            assertThat(veil.hides(c.id())).isFalse();
        });
        String foreign = id(Detail.NOTHING);
        assertThat(veil.hides(foreign)).isTrue();
        assertThat(veil.opens(foreign)).isFalse();
        assertThat(veil.names().component(foreign))
                .isNotEqualTo(whole.component(foreign).name());
    }

    /** With the first measure that puts something beside one of these. */
    private Inventory taken(List<String> own) {
        for (String target : own)
            for (Measure measure : Taken.possible(whole, content.measures(), whole.component(target))) {
                Inventory changed = Taken.with(whole, List.of(new Candidate(0, measure, target)));
                if (changed.components().size() > whole.components().size()) return changed;
            }
        throw new AssertionError("no measure adds anything");
    }

    private boolean hidden(String key) {
        String place = key.substring(key.indexOf('@') + 1);
        return whole.components().containsKey(place) && sight.of(place) == Detail.NOTHING;
    }

    private String id(Detail detail) {
        return whole.components().keySet().stream()
                .filter(id -> sight.of(id) == detail)
                .findFirst()
                .orElseThrow();
    }

    /** How often one step follows another inside the same house of which nothing is seen. */
    private long crowded(Assessment told) {
        return told.scenarios().stream()
                .flatMap(result -> result.services().stream())
                .filter(service -> sight.of(service.service()) == Detail.FULL)
                .map(ServiceResult::story)
                .filter(Objects::nonNull)
                .mapToLong(story -> crowded(story.recovery()))
                .sum();
    }

    private long crowded(List<Story.Step> steps) {
        long crowded = 0;
        for (int i = 1; i < steps.size(); i++) {
            String house = house(steps.get(i));
            if (house != null && house.equals(house(steps.get(i - 1)))) crowded++;
        }
        return crowded;
    }

    /** Whose house it is; null for what may be told, and for what is nobody's. */
    private @Nullable String house(Story.Step step) {
        Component c = whole.components().get(step.component());
        return c == null || sight.of(c.id()) != Detail.NOTHING ? null : c.administration();
    }

    /** Once for all: it is the same whole result that is told to different people. */
    private Assessment found() {
        synchronized (VeiledTest.class) {
            Assessment known = found;
            if (known == null) found = known = Check.run(order(), Runnable::run, Progress.NONE);
            return known;
        }
    }

    private Order order() {
        return new Order(
                whole,
                content.standard(),
                List.copyOf(content.scenarios().values()),
                LocalDate.of(2026, 11, 1),
                Settings.DEFAULT,
                0);
    }
}
