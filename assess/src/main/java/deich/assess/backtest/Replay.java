// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import static deich.engine.Run.NEVER;

import deich.engine.Futures;
import deich.engine.Plant;
import deich.engine.Progress;
import deich.engine.Settings;
import deich.engine.StressTest;
import deich.model.fact.Readings;
import deich.model.incident.Incident;
import java.util.TreeMap;
import java.util.concurrent.Executor;

/** Deich's own forecast of an incident: its engine on the known structure. */
final class Replay {
    private final Incident incident;
    private final Lessons lessons;
    private final Question question;

    Replay(Incident incident, Lessons lessons, Question question) {
        this.incident = incident;
        this.lessons = lessons;
        this.question = question;
    }

    /** @throws java.util.concurrent.CancellationException when progress asked to stop */
    Forecast forecast(long seed, int futures, Executor executor, Progress progress) {
        Staged staged = Staging.of(incident, lessons, question.reported());
        Plant plant = Plant.of(staged.inventory(), Readings.GIVEN, incident.t0().toLocalDate());
        var settings = new Settings(Settings.THREE_YEARS, seed, question.unprepared());
        Futures drawn = StressTest.futures(plant, staged.scenario(), settings, futures, executor, progress);
        var services = new TreeMap<String, Forecast.OfService>();
        drawn.services()
                .forEach((id, of) ->
                        services.put(id, service(of, incident.node(id).buffer())));
        return new Forecast(services);
    }

    /** @param buffer hours for which the service went on: its time down begins only then */
    private static Forecast.OfService service(Futures.OfService drawn, double buffer) {
        double[] hours = new double[drawn.downtime().length];
        int affected = 0;
        for (int future = 0; future < hours.length; future++) {
            long down = drawn.downtime()[future];
            if (drawn.outage()[future] > 0) affected++;
            hours[future] = down == NEVER ? Double.POSITIVE_INFINITY : down == 0 ? 0 : buffer + down / 3600.0;
        }
        return Forecast.OfService.drawn(hours, affected);
    }
}
