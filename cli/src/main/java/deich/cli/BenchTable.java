// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.bench.Measured;
import java.io.PrintWriter;
import java.util.List;

/** What a bench says to a person. */
final class BenchTable {
    private static final double MILLION = 1e6;

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

    void rows(long building, List<Measured> all) {
        say("bench.graph", seconds(building));
        for (Measured m : all) row(m);
        say("bench.note");
    }

    private void row(Measured m) {
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
        if (m.futures() == 0) return;
        say("bench.drawn", m.futures(), seconds(m.drawing()), m.futuresPerSecond(), m.services());
        say("bench.drawn.hash", m.futuresFingerprint());
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
