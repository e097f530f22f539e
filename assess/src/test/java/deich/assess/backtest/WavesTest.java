// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import static deich.assess.backtest.Harbour.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deich.model.incident.Incident;
import deich.model.incident.Node;
import deich.model.incident.SampleClass;
import deich.model.incident.SampleClass.Since;
import deich.model.incident.ShockState;
import deich.model.inventory.Need;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WavesTest {

    private static Node group(String id, String name, String recoveryClass) {
        return new Node(
                id, name, Node.Sort.SYSTEM, Need.on("site"), recoveryClass, 0, 0, false, null, "", "", List.of());
    }

    private static final Return FORECAST = forecast();

    private static Return forecast() {
        var nodes = new LinkedHashMap<String, Node>();
        for (Node node : List.of(
                Harbour.node("site", Node.Sort.SITE, ""),
                group("big", "300 Systeme", "steady"),
                group("small", "100 Systeme", "never"),
                service("s", 0, List.of(), Need.on("big"), Need.on("small")))) nodes.put(node.id(), node);
        Incident incident = new Incident(
                "case",
                "case",
                OffsetDateTime.parse("2031-03-03T06:00:00+01:00"),
                nodes,
                List.of(new Incident.Shock("site", ShockState.DOWN, 0, "")),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Incident.CurvePoint(50, 160, 400),
                        new Incident.CurvePoint(101, 300, 400),
                        new Incident.CurvePoint(200, 400, 400)));
        Learned steady = new Learned(new SampleClass("steady", Since.NEEDS, 0.5, null), 100, 0, 9, 5, 0);
        return Waves.of(
                incident,
                new Lessons(
                        Map.of("steady", steady),
                        Map.of(
                                "never",
                                new deich.model.fact.RecoveryClass(
                                        "never", "never", deich.model.fact.Span.FOREVER, 9, "", 0, false)),
                        0,
                        0),
                7);
    }

    private static Return.Band at(double hours) {
        return FORECAST.forecast().stream()
                .filter(band -> band.at() == hours)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCrewBringsBackWaveAfterWave() {
        // three quarters of the units come back evenly within 100 hours, the others never
        assertThat(at(50).median()).isCloseTo(0.375, within(0.04));
        assertThat(at(200).median()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void countsThePointsThatItForesaw() {
        // 40 % after 50 hours lie beyond the wave, all of them after 200 never come
        assertThat(FORECAST.inside()).isEqualTo(1);
    }
}
