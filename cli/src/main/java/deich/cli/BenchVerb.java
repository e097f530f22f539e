// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.bench.Bench;
import deich.bench.Load;
import deich.bench.Measured;
import deich.engine.Plant;
import deich.engine.Precision;
import deich.engine.Settings;
import deich.formats.laender.BothLaender;
import deich.formats.problem.Read;
import deich.model.fact.Readings;
import deich.model.fact.RecoveryClass;
import deich.model.inventory.Inventory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code deich bench}: how fast is it, and how do you know? */
@Command(name = "bench")
final class BenchVerb extends Verb {
    /** Facts of the generated inventory are judged on this day, so that every measurement is of the same plant. */
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static final long SEED = 1;

    private static final double QUANTILE = 0.9;
    /** What is copied, in MiB, and with how large a heap. */
    private static final int LARGE_COPY = 256;

    private static final int SMALL_COPY = 32;
    private static final long LARGE_HEAP = 3L << 30;

    @Option(names = "--components", paramLabel = "ZAHL", descriptionKey = "bench.components")
    int components = 1_000_000;

    @Option(names = "--inventory", paramLabel = "ORDNER", descriptionKey = "bench.inventory")
    @Nullable
    Path folder;

    @Option(names = "--futures", paramLabel = "ZAHL", descriptionKey = "bench.futures")
    int futures = 1000;

    /** Half the width of the interval of a share, and perhaps the relative width of that of a quantile. */
    @Option(names = "--precision", split = ",", arity = "1", paramLabel = "BREITE", descriptionKey = "bench.precision")
    List<Double> precision = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "bench.format")
    Form format = Form.text;

    @Override
    public Integer call() {
        if (components < BothLaender.FEWEST || components > BothLaender.MOST)
            throw misuse("bad.components", components, BothLaender.FEWEST, BothLaender.MOST);
        if (futures < 0 || futures > 1_000_000) throw misuse("bad.futures", futures);
        if (!precise()) throw misuse("bad.precision", precision);
        var house = house();
        var bench = new Bench(house.plant(), Settings.DEFAULT, System::nanoTime);
        say(house);
        long building = bench.build();
        List<Measured> all = new ArrayList<>();
        for (Load load : Load.ofBothLaender()) all.add(bench.measure(load));
        bench.demolish();
        int copied = Runtime.getRuntime().maxMemory() >= LARGE_HEAP ? LARGE_COPY : SMALL_COPY;
        double bandwidth = futures > 0 ? bench.bandwidth(copied) : 0;
        if (futures > 0) for (int i = 0; i < all.size(); i++) all.set(i, draw(bench, all.get(i), i));
        switch (format) {
            case text -> new BenchTable(language, out()).rows(building, all, bandwidth, copied);
            case json -> out().println(BenchJson.of(house, building, all, bandwidth));
        }
        out().flush();
        return all.stream().allMatch(Measured::agreed) ? Exit.HELD : Exit.MISSED;
    }

    private void say(Laid house) {
        if (format == Form.text) new BenchTable(language, out()).house(house);
        out().flush();
    }

    private Measured draw(Bench bench, Measured measured, int which) {
        try (var workers = Workers.start();
                var progress = new ProgressLine(err(), language, terminal().interactive())) {
            Load load = Load.ofBothLaender().get(which);
            Measured drawn = bench.draw(measured, load, futures, workers, progress);
            return precision.isEmpty() ? drawn : bench.sound(drawn, load, wanted(), workers, progress);
        }
    }

    private boolean precise() {
        if (precision.isEmpty()) return true;
        boolean share = precision.getFirst() > 0 && precision.getFirst() <= 1;
        return share && futures > 0 && precision.size() <= 2 && precision.getLast() > 0;
    }

    private Precision wanted() {
        Precision share = Precision.within(precision.getFirst(), futures);
        return precision.size() < 2 ? share : share.withQuantile(QUANTILE, precision.get(1));
    }

    private Laid house() {
        var inputs = new Inputs(err(), language);
        var classes = inputs.classes();
        long before = Memory.used();
        long begin = System.nanoTime();
        Inventory inventory = folder == null ? madeUp(inputs, classes) : read(inputs, folder, classes);
        long made = System.nanoTime() - begin;
        long written = Memory.used() - before;
        begin = System.nanoTime();
        Plant plant = Plant.of(inventory, Readings.GIVEN, DAY);
        long laid = System.nanoTime() - begin;
        return new Laid(plant, folder != null, made, laid, written, Memory.used() - before - written);
    }

    private Inventory madeUp(Inputs inputs, Map<String, RecoveryClass> classes) {
        var register = inputs.register();
        inputs.judge(false);
        return BothLaender.inventory(Objects.requireNonNull(register), classes, components, SEED);
    }

    /** A folder that {@code deich generate} wrote: another one lacks what the three scenarios strike. */
    private Inventory read(Inputs inputs, Path written, Map<String, RecoveryClass> classes) {
        Read<Inventory> read = inputs.inventory(written, classes);
        inputs.judge(false);
        Inventory inventory = Objects.requireNonNull(read.value());
        for (Load load : Load.ofBothLaender())
            for (String target : load.targets())
                if (!inventory.components().containsKey(target)) throw misuse("bad.bench.inventory", written, target);
        return inventory;
    }
}
