// SPDX-License-Identifier: EUPL-1.2
package deich.store.sight;

import static org.assertj.core.api.Assertions.assertThat;

import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Administration;
import deich.model.inventory.Assurance;
import deich.model.inventory.Component;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SightTest {

    private static final StockId ID = new StockId("ostsee");
    private static final Stock STOCK = new Stock(ID, "Ostsee", "verbund", 1, Instant.EPOCH, false);
    private static final Organisation NORD =
            new Organisation("nord", "Kreis Nord", OrganisationKind.ADMINISTRATION, "SH");
    private static final Organisation LAND = new Organisation("land", "Land", OrganisationKind.LAND, "SH");
    private static final Organisation HAUS = new Organisation("haus", "Rechenhaus", OrganisationKind.PROVIDER, null);
    private static final Organisation VERBUND =
            new Organisation("verbund", "Verbund", OrganisationKind.ADMINISTRATION, null);
    private static final Assurance PROMISE =
            new Assurance("Rechenhaus", Duration.ofHours(8), null, null, "", LocalDate.of(2027, 1, 1));

    /** nord.kfz -> haus.server -> haus.netz -> strom; sued.kfz -> haus.server; the Land has an application of its own. */
    private static Inventory inventory() {
        return with(
                Component.of("strom", Kind.UTILITY).build(),
                Component.of("nord.kfz", Kind.SERVICE)
                        .administration("nord")
                        .place("haus.ort")
                        .needs(Need.on("haus.server"))
                        .repair(new Job(Fact.missing(), "haus.team", Need.on("haus.sicherung")))
                        .fallback(new Fallback(
                                "papier",
                                "Papier",
                                true,
                                Fact.missing(),
                                Fact.missing(),
                                Need.on("sued.lager"),
                                Fact.stated(Span.FOREVER),
                                Hours.ALWAYS,
                                null))
                        .build(),
                Component.of("sued.kfz", Kind.SERVICE)
                        .administration("sued")
                        .needs(Need.on("haus.server"), Need.on("sued.geheim"))
                        .build(),
                Component.of("sued.geheim", Kind.SYSTEM).administration("sued").build(),
                Component.of("sued.lager", Kind.SITE).administration("sued").build(),
                Component.of("haus.server", Kind.SYSTEM)
                        .administration("haus")
                        .labels(Map.of("schwach", "ja"))
                        .needs(Need.on("haus.netz"))
                        .assurance(PROMISE)
                        .build(),
                Component.of("haus.netz", Kind.NETWORK)
                        .administration("haus")
                        .needs(Need.on("strom"))
                        .build(),
                Component.of("haus.ort", Kind.SITE).administration("haus").build(),
                Component.of("haus.team", Kind.TEAM).administration("haus").build(),
                Component.of("haus.sicherung", Kind.DATA).administration("haus").build());
    }

    private static Inventory with(Component... components) {
        Inventory bare = Inventory.of(components);
        var administrations = new LinkedHashMap<String, Administration>();
        for (String id : List.of("nord", "sued", "haus"))
            administrations.put(
                    id,
                    new Administration(
                            id,
                            "Name " + id,
                            id.equals("haus") ? Administration.Type.PROVIDER : Administration.Type.KREIS,
                            id.equals("haus") ? null : "SH",
                            List.of(),
                            true));
        return new Inventory(
                bare.id(),
                bare.title(),
                bare.version(),
                bare.classification(),
                bare.notice(),
                administrations,
                Map.of(),
                bare.components(),
                List.of(
                        fate("f-haus", "haus.server", "haus.ort"),
                        fate("f-nord", "nord.kfz", "haus.server"),
                        fate("f-netz", "nord.kfz", "haus.netz")),
                Map.of(),
                List.of(evidence("nord"), evidence("sued")),
                List.of());
    }

    private static SharedFate fate(String id, String... members) {
        return new SharedFate(id, id, List.of(members), Set.of(Effect.values()[0]));
    }

    private static Evidence evidence(String administration) {
        return new Evidence("R1", administration, "ISB", LocalDate.of(2026, 1, 1), "Ordner");
    }

    private static Sight sight(Organisation viewer, Grant... grants) {
        return Sight.of(inventory(), STOCK, viewer, List.of(grants));
    }

    private static Grant grant(String from, String to) {
        return new Grant(ID, from, to, Instant.EPOCH, new UUID(1, 1));
    }

    @Test
    void anAdministrationSeesItsOwnAndWhatThatNames() {
        Sight nord = sight(NORD);
        assertThat(nord.full()).containsExactly("strom", "nord.kfz");
        for (String named : List.of("haus.server", "haus.ort", "haus.team", "haus.sicherung", "sued.lager"))
            assertThat(nord.of(named)).as(named).isEqualTo(Detail.ASSURANCE);
        for (String hidden : List.of("haus.netz", "sued.kfz", "sued.geheim", "was.es.nicht.gibt"))
            assertThat(nord.of(hidden)).as(hidden).isEqualTo(Detail.NOTHING);
    }

    @Test
    void ofTheOthersTheAssuranceAlone() {
        Component server = sight(NORD).inventory().component("haus.server");
        assertThat(server.assurance()).isEqualTo(PROMISE);
        assertThat(server.administration()).isEqualTo("haus");
        assertThat(server.needs().leaves()).isEmpty();
        assertThat(server.labels()).isEmpty();
    }

    @Test
    void whatComponentsShareIsCutWithThem() {
        assertThat(sight(NORD).inventory().sharedFates())
                .extracting(SharedFate::id)
                .containsExactly("f-nord");
        assertThat(sight(HAUS).inventory().sharedFates())
                .extracting(SharedFate::id)
                .containsExactly("f-haus");
        assertThat(sight(VERBUND).inventory().sharedFates()).hasSize(3);
        assertThat(sight(NORD).inventory().evidence())
                .extracting(Evidence::administration)
                .containsExactly("nord");
    }

    @Test
    void theKeeperSeesAll() {
        assertThat(sight(VERBUND).inventory()).isEqualTo(inventory());
        assertThat(sight(VERBUND).all()).isTrue();
        assertThat(sight(HAUS).all()).isFalse();
        assertThat(sight(LAND, grant("nord", "land"), grant("sued", "land"), grant("haus", "land"))
                        .all())
                .isTrue();
    }

    @Test
    void aLandSeesSumsUntilGrantedMore() {
        assertThat(sight(LAND).full()).containsExactly("strom");
        assertThat(sight(LAND).inventory().components()).containsOnlyKeys("strom");
        assertThat(sight(LAND).sums())
                .isEqualTo(Map.of(
                        "nord", Map.of(Kind.SERVICE, 1),
                        "sued", Map.of(Kind.SERVICE, 1, Kind.SYSTEM, 1, Kind.SITE, 1)));
        assertThat(sight(NORD).sums()).isEmpty();
        Sight granted = sight(LAND, grant("nord", "land"));
        assertThat(granted.full()).containsExactly("strom", "nord.kfz");
        assertThat(granted.of("sued.geheim")).isEqualTo(Detail.NOTHING);
    }

    @Test
    void aGrantIsForOneInventoryAndOneTaker() {
        var elsewhere = new Grant(new StockId("andere"), "nord", "land", Instant.EPOCH, new UUID(1, 1));
        assertThat(sight(LAND, elsewhere, grant("nord", "haus"), grant("land", "nord"))
                        .full())
                .containsExactly("strom");
    }

    @Test
    void aProviderKnowsWhoNeedsIt() {
        Sight haus = sight(HAUS);
        assertThat(haus.neededBy("haus.server")).containsExactly("Name nord", "Name sued");
        assertThat(haus.neededBy("haus.sicherung")).containsExactly("Name nord");
        assertThat(haus.of("sued.kfz")).isEqualTo(Detail.NOTHING);
        assertThat(sight(NORD).neededBy("haus.server")).isEmpty();
        assertThat(haus.neededBy("strom")).isEmpty();
    }

    @Test
    void oneChangesOnesOwnAlone() {
        Sight nord = sight(NORD);
        Inventory before = inventory();
        assertThat(nord.mayNotChange(before, before)).isEmpty();
        assertThat(nord.mayNotChange(before, changed("nord.kfz", "nord", "neu")))
                .isEmpty();
        assertThat(nord.mayNotChange(before, changed("nord.neu", "nord", "neu")))
                .isEmpty();
        assertThat(nord.mayNotChange(before, changed("sued.kfz", "sued", "neu")))
                .containsExactly("sued.kfz");
        assertThat(nord.mayNotChange(before, changed("nord.kfz", "sued", "verschenkt")))
                .containsExactly("nord.kfz");
        assertThat(nord.mayNotChange(before, changed("sued.kfz", "nord", "genommen")))
                .containsExactly("sued.kfz");
        assertThat(nord.mayNotChange(before, changed("strom", null, "neu"))).containsExactly("strom");
        assertThat(sight(VERBUND).mayNotChange(before, changed("sued.kfz", "sued", "neu")))
                .isEmpty();
    }

    @Test
    void grantedIsToBeSeenNotToBeChanged() {
        Sight land = sight(LAND, grant("nord", "land"));
        assertThat(land.mayNotChange(inventory(), changed("nord.kfz", "nord", "neu")))
                .containsExactly("nord.kfz");
    }

    @Test
    void whatStandsBesideTheComponentsHasOwnersToo() {
        Inventory before = inventory();
        assertThat(sight(NORD).mayNotChange(before, before.withSharedFates(List.of())))
                .containsExactly("sharedFates/f-haus", "sharedFates/f-netz", "sharedFates/f-nord");
        assertThat(sight(HAUS)
                        .mayNotChange(
                                before,
                                before.withSharedFates(before.sharedFates().subList(1, 3))))
                .isEmpty();
    }

    private static Inventory changed(String id, @Nullable String administration, String name) {
        var components = new LinkedHashMap<>(inventory().components());
        Component old = components.get(id);
        Component.Builder builder = old == null ? Component.of(id, Kind.SERVICE) : old.toBuilder(id);
        components.put(id, builder.administration(administration).name(name).build());
        return inventory().withComponents(components);
    }
}
