// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.bench.Measured;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a bench says to a machine. Times in milliseconds. */
final class BenchJson {
    private BenchJson() {}

    static String of(Laid house, long building, List<Measured> all) {
        Machine m = Machine.here();
        return """
                {"machine":{"processor":"%s","cores":%d,"heapMiB":%d,"system":"%s","java":"%s"},
                 "inventory":{"components":%d,"needs":%d,"made":%s,"laid":%s,"bytesPerComponent":%d,"inventoryBytes":%d,"plantBytes":%d},
                 "graphBuilt":%s,
                 "scenarios":[%s]}""".formatted(
                        plain(m.processor()),
                        m.cores(),
                        m.heap(),
                        plain(m.system()),
                        plain(m.java()),
                        house.components(),
                        house.needs(),
                        ms(house.made()),
                        ms(house.laid()),
                        house.bytesPerComponent(),
                        house.inventoryBytes(),
                        house.plantBytes(),
                        ms(building),
                        all.stream().map(BenchJson::row).collect(Collectors.joining(",\n  ")));
    }

    private static String row(Measured m) {
        return """
                {"id":"%s","down":%d,"share":%s,"run":%s,"moments":%s,"jgrapht":%s,"jgraphtOrdered":%s,"pass":%s,"passAffected":%s,"words":%s,"hash":"%s","agreed":%s,"otherTimes":%d,"timesFasterThanJgrapht":%s,"timesThePass":%s,"futures":%d,"drawing":%s,"services":%d,"futuresHash":"%s"}""".formatted(
                        plain(m.scenario()),
                        m.down(),
                        number(m.share()),
                        ms(m.run()),
                        ms(m.moments()),
                        ms(m.graph()),
                        ms(m.graphOrdered()),
                        ms(m.pass()),
                        ms(m.passAffected()),
                        ms(m.words()),
                        m.fingerprint(),
                        m.agreed(),
                        m.otherTimes(),
                        number(m.timesFaster()),
                        number(m.timesThePass()),
                        m.futures(),
                        ms(m.drawing()),
                        m.services(),
                        m.futuresFingerprint());
    }

    private static String ms(long nanoseconds) {
        return number(nanoseconds / 1e6);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    /** Names of processors and systems, without what JSON would have to escape. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\"\\\\]", "");
    }
}
