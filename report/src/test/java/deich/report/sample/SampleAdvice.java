// SPDX-License-Identifier: EUPL-1.2
package deich.report.sample;

import deich.assess.cut.Bottlenecks;
import deich.assess.cut.CutOrder;
import deich.engine.Progress;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.plan.Advice;
import java.util.List;

/** Engpässe, a restart and measures. */
public final class SampleAdvice {
    private SampleAdvice() {}

    public static Advice advice() {
        Bottlenecks found = bottlenecks();
        return new Advice(found, Advice.urgent(found), List.of(SampleRestart.plan()), SampleMeasures.plan());
    }

    private static Bottlenecks bottlenecks() {
        var order = new CutOrder(
                Inventory.of(
                        Component.of("kasse", Kind.SERVICE)
                                .name("Stadtkasse")
                                .needs(
                                        Need.on("verfahren", Span.hours(4)),
                                        Need.any(Need.on("netz-a"), Need.on("netz-b")))
                                .build(),
                        Component.of("archiv", Kind.SERVICE)
                                .needs(Need.on("verfahren"))
                                .build(),
                        Component.of("verfahren", Kind.APPLICATION)
                                .name("Kassenverfahren")
                                .build(),
                        Component.of("netz-a", Kind.NETWORK).build(),
                        Component.of("netz-b", Kind.NETWORK).build()),
                Sample.assessment().order().asOf(),
                3600L,
                false);
        return Bottlenecks.of(order, Runnable::run, Progress.NONE);
    }
}
