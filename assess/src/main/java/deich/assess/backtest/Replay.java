// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.assess.work.Crowd;
import deich.engine.Plant;
import deich.engine.Run;
import deich.engine.Settings;
import deich.engine.StressTest;
import deich.model.fact.Readings;
import deich.model.incident.Incident;
import deich.model.incident.Node;
import deich.model.scenario.Scenario;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Deich's own forecast of an incident: its engine on the known structure. */
final class Replay {
    /** Pieces of work that one forecast is split into; progress is told after each. */
    static final int BLOCKS = 20;

    private final Plant plant;
    private final Scenario scenario;
    private final Settings settings;
    private final List<String> services;

    Replay(Incident incident, Lessons lessons, Question question, long seed) {
        Staged staged = Staging.of(incident, lessons, question.reported());
        plant = Plant.of(staged.inventory(), Readings.GIVEN, incident.t0().toLocalDate());
        scenario = staged.scenario();
        settings = new Settings(Settings.THREE_YEARS, seed, question.unprepared());
        services = incident.nodes().values().stream()
                .filter(node -> node.sort() == Node.Sort.SERVICE)
                .map(Node::id)
                .toList();
    }

    /** @throws java.util.concurrent.CancellationException when asked to stop */
    Forecast forecast(int futures, Crowd crowd) {
        List<Block> blocks = crowd.map(
                IntStream.range(0, BLOCKS).boxed().toList(),
                block -> block((int) ((long) futures * block / BLOCKS), (int) ((long) futures * (block + 1) / BLOCKS)));
        var all = new TreeMap<String, Forecast.OfService>();
        for (int s = 0; s < services.size(); s++) all.put(services.get(s), join(blocks, s, futures));
        return new Forecast(all);
    }

    /**
     * Some futures.
     *
     * @param hours by service and future
     * @param affected number of futures in which a service was, by service
     */
    private record Block(double[][] hours, int[] affected) {}

    private Block block(int from, int to) {
        var block = new Block(new double[services.size()][to - from], new int[services.size()]);
        for (int future = from; future < to; future++) {
            Run run = StressTest.future(plant, scenario, settings, future);
            for (int s = 0; s < services.size(); s++) {
                block.hours[s][future - from] = FirstUse.hours(run, services.get(s));
                if (!run.outagesOf(services.get(s)).isEmpty()) block.affected[s]++;
            }
        }
        return block;
    }

    private static Forecast.OfService join(List<Block> blocks, int service, int futures) {
        double[] hours = new double[futures];
        int at = 0;
        int affected = 0;
        for (Block block : blocks) {
            double[] some = block.hours[service];
            System.arraycopy(some, 0, hours, at, some.length);
            at += some.length;
            affected += block.affected[service];
        }
        return Forecast.OfService.drawn(hours, affected);
    }
}
