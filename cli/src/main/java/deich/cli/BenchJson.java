// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.bench.Drawing;
import deich.bench.Measured;
import deich.bench.Sounded;
import deich.engine.Outlook;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a bench says to a machine. Times in milliseconds. */
final class BenchJson {
    private BenchJson() {}

    static String of(Laid house, long building, List<Measured> all, double bandwidth) {
        Machine m = Machine.here();
        return """
                {"machine":{"processor":"%s","cores":%d,"heapMiB":%d,"system":"%s","java":"%s"},
                 "inventory":{"components":%d,"needs":%d,"made":%s,"laid":%s,"bytesPerComponent":%d,"inventoryBytes":%d,"plantBytes":%d},
                 "graphBuilt":%s,
                 "copyBytesPerSecond":%s,
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
                        number(bandwidth),
                        all.stream().map(each -> row(each, bandwidth)).collect(Collectors.joining(",\n  ")));
    }

    private static String row(Measured m, double bandwidth) {
        return """
                {"id":"%s","down":%d,"share":%s,"run":%s,"moments":%s,"jgrapht":%s,"jgraphtOrdered":%s,"pass":%s,"passAffected":%s,"words":%s,"hash":"%s","agreed":%s,"otherTimes":%d,"timesFasterThanJgrapht":%s,"timesThePass":%s%s%s}""".formatted(
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
                        m.drawn() == null ? "" : drawn(m.drawn(), bandwidth),
                        m.sounded() == null ? "" : sounded(m.sounded()));
    }

    private static String drawn(Drawing d, double bandwidth) {
        return """
                ,"futures":%d,"drawing":%s,"services":%d,"sorts":%d,"keptBytes":%d,"futureOneByOne":%s,"timesFasterThanOneByOne":%s,"batches":%d,"compulsoryBytesPerBatch":%d,"shareOfBandwidth":%s,"futuresAgreed":%b,"futuresHash":"%s\"""".formatted(
                        d.futures(),
                        ms(d.nanoseconds()),
                        d.services(),
                        d.sorts(),
                        d.kept(),
                        ms(d.oneByOne()),
                        number(d.timesFaster()),
                        d.batches(),
                        d.compulsory(),
                        number(d.shareOf(bandwidth)),
                        d.agreed(),
                        d.fingerprint());
    }

    private static String sounded(Sounded s) {
        Outlook o = s.outlook();
        String worst = o.worst()
                .map(w -> """
                        ,"worst":{"service":"%s","limit":%d,"share":%s,"low":%s,"high":%s}""".formatted(
                                plain(w.getKey()),
                                w.getValue().limit(),
                                number(w.getValue().exceeding().estimate()),
                                number(w.getValue().exceeding().low()),
                                number(w.getValue().exceeding().high())))
                .orElse("");
        return """
                ,"precision":{"share":%s,"drawn":%d,"looks":%d,"possibleLooks":%d,"reason":"%s","time":%s%s}""".formatted(
                        number(o.precision().share()),
                        o.drawn(),
                        o.looks(),
                        o.possible(),
                        o.reason().name().toLowerCase(Locale.ROOT),
                        ms(s.nanoseconds()),
                        worst);
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
