// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.inventory.InventoryFolder;
import deich.model.inventory.Decision;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DecidingTest {
    private static final String HEAD = """
            deich: inventory/1
            id: probe
            title: Probe
            version: 1
            classification: offen
            administrations:
              amt: {name: Amt, type: amt}
              kreis: {name: Kreis, type: kreis}
            """;
    private static final Decision RISK = new Decision.RiskAccepted(
            "KR-01", "kreis", "Landrätin", "Bestellt: kommt \"bald\" # sicher", LocalDate.of(2027, 3, 31));

    private static SortedMap<String, byte[]> files(String... pairs) {
        var files = new TreeMap<String, byte[]>();
        for (int i = 0; i < pairs.length; i += 2) files.put(pairs[i], pairs[i + 1].getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String text(SortedMap<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    @Test
    void theFirstDecisionGetsAFile() {
        var decided = Edit.decide(files("inventory.yaml", HEAD), RISK, Map.of()).orThrow();
        assertThat(decided).containsOnlyKeys("entscheidungen.yaml", "inventory.yaml");
        assertThat(text(decided, "inventory.yaml")).isEqualTo(HEAD);
        assertThat(InventoryFolder.read(decided, Map.of()).orThrow().decisions())
                .containsExactly(RISK);
    }

    @Test
    void anotherStandsBehindTheOthersAndCommentsStay() {
        String there = """
                # Entscheidungen
                decisions:
                  # vom Amt
                  - {requirement: KR-01, administration: amt, riskAcceptedBy: Amtsdirektion,
                      reason: so, until: 2027-01-01} # gilt

                # ---- Ende ----
                """;
        var decided = Edit.decide(files("inventory.yaml", HEAD, "n.yaml", there), RISK, Map.of())
                .orThrow();
        String now = text(decided, "n.yaml");
        assertThat(now)
                .contains("# vom Amt", "# gilt\n  - {requirement: KR-01, administration: kreis,", "# ---- Ende ----");
        assertThat(now.lines().count()).isEqualTo(there.lines().count() + 1);
        assertThat(InventoryFolder.read(decided, Map.of()).orThrow().decisions())
                .hasSize(2);
    }

    @Test
    void aNewerOneTakesThePlaceOfTheOlder() {
        String there = """
                decisions:
                  - {requirement: KR-01, administration: kreis, riskAcceptedBy: Landrat, reason: alt,
                      until: 2026-01-01}
                  # danach
                  - {requirement: KR-02, administration: kreis, notApplicableBy: ISB, reason: nein}
                """;
        var decided = Edit.decide(files("inventory.yaml", HEAD, "n.yaml", there), RISK, Map.of())
                .orThrow();
        assertThat(text(decided, "n.yaml")).doesNotContain("Landrat,", "alt").contains("# danach");
        assertThat(InventoryFolder.read(decided, Map.of()).orThrow().decisions())
                .hasSize(2)
                .first()
                .isEqualTo(RISK);
    }
}
