// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deich.formats.laender.Register;
import deich.formats.table.Cell;
import deich.formats.table.Table;
import deich.formats.table.TableFile;
import deich.model.inventory.Administration;
import deich.model.inventory.Municipality;
import deich.model.standard.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What we carried over from registers is what the registers say. Skipped where their data are not at hand. */
class RegistersTest {
    private static final Path DATA = Path.of(System.getProperty("deich.shared"), "data");
    private static final Path CATALOGUE =
            DATA.resolve("bsi-stand-der-technik/control_layer/Grundschutz++/sources/catalogs/Kernel"
                    + "/BSI-Stand-der-Technik-Kernel-catalog.json");

    @Test
    void everyMunicipalityIsInTheRegisterWithItsResidents() {
        Path register = DATA.resolve("gemeinden-sh-mv/gemeinden.csv");
        assumeTrue(Files.exists(register), "register of municipalities not at hand");
        Map<String, Municipality> ours = Ostsee.INVENTORY.orThrow().municipalities();

        Map<String, String> residents = residents(TableFile.read(register).table());

        long same = ours.values().stream()
                .filter(m -> String.valueOf(m.residents()).equals(residents.get(m.ags())))
                .count();
        System.out.println("register of municipalities: " + same + " of " + residents.size() + " as in the register");
        assertThat(same).isEqualTo(residents.size()).isEqualTo(ours.size());
    }

    @Test
    void everyAdministrationIsInTheRegisterWithItsMunicipalities() {
        Path register = DATA.resolve("gemeinden-sh-mv/gemeinden.csv");
        assumeTrue(Files.exists(register), "register of municipalities not at hand");
        Register ours = Register.read(Home.content().resolve("register")).orThrow();
        Table theirs = TableFile.read(register).table();
        Map<String, String> keys = column(theirs, row -> row.get("kreis_ags") + row.get("verband_schluessel"));
        Map<String, String> residents = residents(theirs);

        assertThat(ours.units()).hasSize(305);
        assertThat(ours.units().stream().filter(u -> u.type() == Administration.Type.KREIS))
                .hasSize(17);
        assertThat(ours.municipalities()).hasSize(1833);
        for (Register.Unit unit : ours.units())
            for (Municipality m : unit.municipalities()) {
                assertThat(keys.get(m.ags())).as(unit.name()).startsWith(unit.key());
                assertThat(residents.get(m.ags())).isEqualTo(String.valueOf(m.residents()));
            }
        assertThat(ours.units().stream()
                        .filter(u -> u.type() != Administration.Type.KREIS)
                        .mapToLong(Register.Unit::residents)
                        .sum())
                .isEqualTo(2_953_270 + 1_628_378);
    }

    @Test
    void everyControlThatTheStandardRefersToExists() throws IOException {
        assumeTrue(Files.exists(CATALOGUE), "catalogue of controls not at hand");
        Set<String> known = new HashSet<>();
        collect(new ObjectMapper().readTree(Files.readString(CATALOGUE)), known);

        List<String> references = Ostsee.STANDARD.orThrow().requirements().stream()
                .map(Requirement::references)
                .flatMap(List::stream)
                .filter(r -> r.startsWith("BSI-GSpp"))
                .distinct()
                .toList();
        Set<String> unknown = references.stream()
                .filter(r -> !known.contains(r.substring(r.indexOf(':') + 1)))
                .collect(Collectors.toSet());

        System.out.println("references to controls: " + (references.size() - unknown.size()) + " of "
                + references.size() + " found in the catalogue");
        assertThat(references).isNotEmpty();
        assertThat(unknown).isEmpty();
    }

    @Test
    void whereTheStandardNamesAControlItNamesItsStableId() throws IOException {
        assumeTrue(Files.exists(CATALOGUE), "catalogue of controls not at hand");
        Map<String, String> stable = new HashMap<>();
        stableIds(new ObjectMapper().readTree(Files.readString(CATALOGUE)), stable);

        for (Requirement r : Ostsee.STANDARD.orThrow().requirements()) {
            Set<String> controls = after("BSI-GSpp:", r);
            Set<String> uuids = after("BSI-GSpp-UUID:", r);
            if (!controls.isEmpty()) assertThat(uuids).as(r.id()).isNotEmpty();
            assertThat(uuids)
                    .as(r.id())
                    .isSubsetOf(controls.stream().map(stable::get).collect(Collectors.toSet()));
        }
    }

    private static Set<String> after(String prefix, Requirement requirement) {
        return requirement.references().stream()
                .filter(r -> r.startsWith(prefix))
                .map(r -> r.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> residents(Table register) {
        return column(register, row -> row.getOrDefault("einwohner", ""));
    }

    /** Something of every row, by the key of its municipality. */
    private static Map<String, String> column(Table register, Function<Map<String, String>, String> what) {
        List<String> names = register.header().cells().stream().map(Cell::text).toList();
        return register.body().stream()
                .map(row -> row.cells().stream()
                        .limit(names.size())
                        .collect(Collectors.toMap(c -> names.get(c.column() - 1), Cell::text)))
                .collect(Collectors.toMap(row -> row.get("ags"), what));
    }

    /** Ids and stable ids (alt-identifier) of every group and control. */
    private static void collect(JsonNode node, Set<String> known) {
        if (node.has("id")) known.add(node.get("id").asString());
        for (JsonNode prop : node.path("props"))
            if (prop.path("name").asString("").equals("alt-identifier"))
                known.add(prop.get("value").asString());
        for (JsonNode child : node) collect(child, known);
    }

    /** The alt-identifier of every control by its id. */
    private static void stableIds(JsonNode node, Map<String, String> into) {
        for (JsonNode prop : node.path("props"))
            if (node.has("id") && prop.path("name").asString("").equals("alt-identifier"))
                into.put(node.get("id").asString(), prop.get("value").asString());
        for (JsonNode child : node) stableIds(child, into);
    }
}
