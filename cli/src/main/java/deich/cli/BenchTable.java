// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.bench.Drawing;
import deich.bench.Measured;
import deich.bench.Sounded;
import deich.engine.Outlook;
import java.io.PrintWriter;
import java.util.List;

/** What a bench says to a person. */
final class BenchTable {
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    private static final double MEBIBYTE = 1 << 20;

    private final Language language;
    private final PrintWriter out;

    BenchTable(Language language, PrintWriter out) {
        this.language = language;
        this.out = out;
    }

    void house(Laid house) {
        Machine m = Machine.here();
        say("bench.machine", m.processor(), m.cores(), m.heap(), m.system(), m.java());
        say(
                house.read() ? "bench.house.read" : "bench.house",
                house.components(),
                house.needs(),
                seconds(house.made()),
                seconds(house.laid()));
        say("bench.bytes", house.bytesPerComponent(), house.inventoryBytes() >> 20, house.plantBytes() >> 20);
        say("bench.wait");
    }

    /** @param bandwidth in bytes a second; 0 when nobody asked. @param copied how much was copied, in MiB */
    void rows(long building, List<Measured> all, double bandwidth, int copied) {
        say("bench.graph", seconds(building));
        if (bandwidth > 0) say("bench.copy", bandwidth / BILLION, copied);
        for (Measured m : all) row(m, bandwidth);
        say("bench.note");
    }

    private void row(Measured m, double bandwidth) {
        out.println();
        say("bench.scenario", m.scenario(), m.down(), m.share());
        line("bench.run", m.run());
        say("bench.moments", ms(m.moments()), (double) m.moments() / m.run());
        say("bench.jgrapht", ms(m.graph()), m.timesFaster());
        say("bench.ordered", ms(m.graphOrdered()), (double) m.graphOrdered() / m.run());
        say("bench.pass", ms(m.pass()), m.timesThePass());
        say("bench.affected", ms(m.passAffected()), (double) m.run() / m.passAffected());
        line("bench.words", m.words());
        say("bench.hash", m.fingerprint());
        say(m.agreed() ? "bench.agreed" : "bench.disagreed", m.otherTimes());
        Drawing drawn = m.drawn();
        if (drawn != null) drawn(drawn, bandwidth);
        Sounded sounded = m.sounded();
        if (sounded != null) sounded(sounded);
    }

    private void drawn(Drawing d, double bandwidth) {
        int threads = Runtime.getRuntime().availableProcessors();
        say("bench.drawn", d.futures(), seconds(d.nanoseconds()), d.perSecond(), d.services());
        say("bench.drawn.plain", ms(d.oneByOne()), d.timesFaster(), threads, d.timesFaster() / threads);
        say("bench.drawn.moved", d.batches(), d.compulsory() / MEBIBYTE, d.shareOf(bandwidth));
        say("bench.drawn.kept", d.sorts(), d.kept() / MEBIBYTE);
        say("bench.drawn.hash", d.fingerprint());
        say(d.agreed() ? "bench.drawn.agreed" : "bench.drawn.disagreed");
    }

    private void sounded(Sounded s) {
        Outlook o = s.outlook();
        say(
                o.reason() == Outlook.Reason.PRECISE ? "bench.sounded" : "bench.sounded.most",
                o.precision().share(),
                o.drawn(),
                o.looks(),
                o.possible(),
                seconds(s.nanoseconds()));
        o.worst()
                .ifPresent(w -> say(
                        "bench.sounded.worst",
                        w.getKey(),
                        w.getValue().exceeding().estimate(),
                        w.getValue().exceeding().low(),
                        w.getValue().exceeding().high(),
                        hours(w.getValue().limit())));
    }

    private static double hours(long seconds) {
        return seconds / 3600.0;
    }

    private void line(String key, long nanoseconds) {
        say(key, ms(nanoseconds));
    }

    private static double ms(long nanoseconds) {
        return nanoseconds / MILLION;
    }

    private static double seconds(long nanoseconds) {
        return nanoseconds / 1e9;
    }

    private void say(String key, Object... values) {
        out.println(language.say(key, values));
    }
}
