// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import static deich.assess.backtest.Harbour.node;
import static deich.assess.backtest.Harbour.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deich.assess.work.Crowd;
import deich.assess.work.Ticker;
import deich.engine.Progress;
import deich.model.incident.Incident;
import deich.model.incident.Interval;
import deich.model.incident.Node;
import deich.model.incident.SampleClass;
import deich.model.incident.SampleClass.Since;
import deich.model.incident.ShockState;
import deich.model.inventory.Need;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StagingTest {
    private static final int FUTURES = 4000;

    private static Learned learned(String id, Since since, double hours, double sigma, double waits) {
        return new Learned(new SampleClass(id, since, 0.5, null), hours, sigma, 9, 5, waits);
    }

    private static Lessons lessons(double prepared, double improvised, Learned... more) {
        Map<String, Learned> classes = new TreeMap<>();
        classes.put(Naive.PREPARED, learned(Naive.PREPARED, Since.HIT, 2, 0, 0));
        classes.put(Naive.IMPROVISED, learned(Naive.IMPROVISED, Since.HIT, 30, 0, 0));
        for (Learned one : more) classes.put(one.of().id(), one);
        return new Lessons(classes, Map.of(), prepared, improvised);
    }

    private static Incident incident(List<Node> nodes, List<Incident.Shock> shocks, Incident.Report... reports) {
        var byId = new LinkedHashMap<String, Node>();
        for (Node node : nodes) byId.put(node.id(), node);
        // a Monday, at six
        return new Incident(
                "case",
                "case",
                OffsetDateTime.parse("2031-03-03T06:00:00+01:00"),
                byId,
                shocks,
                List.of(reports),
                List.of(),
                List.of(),
                List.of());
    }

    private static Incident.Shock down(String target) {
        return new Incident.Shock(target, ShockState.DOWN, 0, "");
    }

    private static Forecast forecast(Incident incident, Lessons lessons, Question question) {
        return new Replay(incident, lessons, question, 7)
                .forecast(FUTURES, new Crowd(Runnable::run, new Ticker(Progress.NONE)));
    }

    @Test
    void whatWasSpoiledTogetherIsNotWaitedForTwiceButAGateIs() {
        List<Node> nodes = List.of(
                node("core", Node.Sort.SYSTEM, "slow"),
                node("gate", Node.Sort.NETWORK, "gate"),
                node("app", Node.Sort.SYSTEM, "quick", Need.on("core")),
                node("gated", Node.Sort.SYSTEM, "quick", Need.on("core"), Need.on("gate")),
                service("free", 0, List.of(), Need.on("app")),
                service("behind", 0, List.of(), Need.on("gated")),
                service("plain", 0, List.of(), Need.on("core")));
        Lessons lessons = lessons(
                0,
                0,
                learned("slow", Since.HIT, 100, 0, 0),
                learned("quick", Since.HIT, 10, 0, 0),
                learned("gate", Since.HIT, 40, 0, 0));
        Forecast forecast = forecast(
                incident(nodes, List.of(down("core"), new Incident.Shock("gate", ShockState.ISOLATED, 0, ""))),
                lessons,
                Question.ALL);

        assertThat(forecast.of("free").at(0.5)).isEqualTo(10);
        assertThat(forecast.of("behind").at(0.5)).isEqualTo(40);
        assertThat(forecast.of("plain").at(0.5)).isEqualTo(100);
    }

    @Test
    void aRebuildBeginsWhenTheNeedsAreBack() {
        List<Node> nodes = List.of(
                node("site", Node.Sort.SITE, ""),
                node("net", Node.Sort.NETWORK, "net", Need.on("site")),
                node("app", Node.Sort.SYSTEM, "app", Need.on("net")),
                service("s", 0, List.of(), Need.on("app")));
        Lessons lessons = lessons(0, 0, learned("net", Since.NEEDS, 10, 0, 0), learned("app", Since.NEEDS, 20, 0, 0));

        // the site is hit without a class: it ends at once
        assertThat(forecast(incident(nodes, List.of(down("site"))), lessons, Question.ALL)
                        .of("s")
                        .at(0.5))
                .isCloseTo(30, within(0.01));
    }

    @Test
    void aPileIsWorkedOffOnceAlongAChain() {
        List<Node> nodes = List.of(
                node("source", Node.Sort.SYSTEM, "it"),
                backlogged("first", "source"),
                backlogged("second", "first"),
                service("s", 0, List.of(), Need.on("second")),
                service("r", 0, List.of(), Need.on("source")));
        Lessons lessons = lessons(0, 0, learned("it", Since.NEEDS, 3, 1, 0));
        Forecast forecast = forecast(incident(nodes, List.of(down("source"))), lessons, Question.ALL);

        // clearing takes 0.7 / 0.3 of the outage, in every future
        for (double part : new double[] {0.1, 0.5, 0.9})
            assertThat(forecast.of("s").at(part) / forecast.of("r").at(part)).isCloseTo(1 / 0.3, within(0.01));
    }

    private static Node backlogged(String id, String on) {
        Node plain = node(id, Node.Sort.SYSTEM, "", Need.on(on));
        return new Node(
                plain.id(), plain.name(), plain.sort(), plain.needs(), null, 0, 0, true, null, "", "", List.of());
    }

    @Test
    void peopleHelpInOfficeHoursIfTheyTakeToIt() {
        List<Node> nodes = List.of(
                node("core", Node.Sort.SYSTEM, "slow"),
                service("s", 0, List.of(Harbour.help("paper", false)), Need.on("core")));
        Lessons half = lessons(0, 0.5, learned("slow", Since.HIT, 500, 0, 0));
        Forecast.OfService drawn = forecast(incident(nodes, List.of(down("core"))), half, Question.ALL)
                .of("s");

        // 30 hours after Monday six are Tuesday noon; half of the time nobody does it
        assertThat(drawn.at(0.1)).isEqualTo(30);
        assertThat(drawn.at(0.9)).isEqualTo(500);
        assertThat(drawn.within(0, 31)).isCloseTo(0.5, within(0.03));
        assertThat(forecast(incident(nodes, List.of(down("core"))), half, Question.WITHOUT_UNPREPARED)
                        .of("s")
                        .at(0.01))
                .isEqualTo(500);
    }

    @Test
    void theLastStepMayWaitForTheWorkingMorning() {
        List<Node> nodes = List.of(node("net", Node.Sort.NETWORK, "net"), service("s", 0, List.of(), Need.on("net")));
        Lessons lessons = lessons(0, 0, learned("net", Since.NEEDS, 20, 0, 0.5));
        Forecast.OfService drawn = forecast(incident(nodes, List.of(down("net"))), lessons, Question.ALL)
                .of("s");

        // done on Tuesday at two in the morning, given back then or at seven
        assertThat(drawn.at(0.1)).isCloseTo(20, within(0.01));
        assertThat(drawn.at(0.9)).isCloseTo(25, within(0.01));
        assertThat(drawn.within(0, 21)).isCloseTo(0.5, within(0.03));
    }

    @Test
    void aReportedReturnReplacesWhatTheClassSays() {
        List<Node> nodes = List.of(
                node("core", Node.Sort.SYSTEM, "slow"),
                node("app", Node.Sort.SYSTEM, "quick", Need.on("core")),
                service("s", 0, List.of(), Need.on("app")));
        Lessons lessons = lessons(0, 0, learned("slow", Since.HIT, 100, 0, 0), learned("quick", Since.HIT, 10, 0, 0));
        Incident told = incident(nodes, List.of(down("core")), new Incident.Report("app", Interval.of(50, 60)));

        assertThat(forecast(told, lessons, Question.ALL).of("s").at(0.5)).isEqualTo(10);
        assertThat(forecast(told, lessons, Question.CONDITIONAL).of("s").at(0.5))
                .isCloseTo(55, within(0.5));
    }

    @Test
    void aReportThatStillHeardNothingIsTakenAsAtMostAsLongAgain() {
        List<Node> nodes = List.of(node("core", Node.Sort.SYSTEM, "slow"), service("s", 0, List.of(), Need.on("core")));
        Lessons lessons = lessons(0, 0, learned("slow", Since.HIT, 100, 0, 0));
        Incident told = incident(nodes, List.of(down("core")), new Incident.Report("core", Interval.openFrom(50)));

        Forecast.OfService drawn = forecast(told, lessons, Question.CONDITIONAL).of("s");
        assertThat(drawn.at(0.01)).isBetween(50.0, 51.5);
        assertThat(drawn.at(0.99)).isBetween(98.5, 100.0);
    }
}
