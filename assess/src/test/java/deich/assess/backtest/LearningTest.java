// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import static deich.assess.backtest.Harbour.LONG_BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deich.model.incident.Began;
import deich.model.incident.Belief;
import deich.model.incident.Help;
import deich.model.incident.Interval;
import deich.model.incident.Sample;
import deich.model.incident.SampleClass;
import deich.model.incident.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LearningTest {

    private static Sample sample(String incident, double hours) {
        return Harbour.sample("a", incident, LONG_BEFORE, Interval.of(hours, hours));
    }

    private static Samples samples(List<Sample> samples, List<Belief> beliefs, SampleClass... about) {
        var byId = new java.util.TreeMap<String, SampleClass>();
        for (SampleClass one : about) byId.put(one.id(), one);
        return new Samples("1", null, samples, beliefs, byId, List.of(), Map.of());
    }

    private static Lessons learn(Samples samples) {
        return new Learning(samples, Map.of()).without(Harbour.incident());
    }

    private static SampleClass about(String id, double correlation, String like) {
        return new SampleClass(id, SampleClass.Since.HIT, correlation, like.isEmpty() ? null : like);
    }

    @Test
    void manySamplesLeaveLittleDoubt() {
        // 40 incidents at the quantiles of a log-normal of median 100 and sigma 0.8
        List<Sample> many = IntStream.range(0, 40)
                .mapToObj(i -> sample("i" + i, 100 * Math.exp(0.8 * deich.engine.draw.Normal.inverse((i + 0.5) / 40))))
                .toList();

        Learned learned = learn(samples(many, List.of())).of("a");

        assertThat(learned.median()).isCloseTo(100, within(4.0));
        assertThat(learned.sigma()).isBetween(0.78, 0.88);
        assertThat(learned.samples()).isEqualTo(40);
    }

    @Test
    void fewerSamplesOfTheSameKindAreMoreDoubtful() {
        Learned two = learn(samples(List.of(sample("x", 50), sample("y", 200)), List.of()))
                .of("a");
        var eight = new ArrayList<Sample>();
        for (int i = 0; i < 4; i++) {
            eight.add(sample("x" + i, 50));
            eight.add(sample("y" + i, 200));
        }
        Learned more = learn(samples(eight, List.of())).of("a");

        assertThat(two.sigma()).isGreaterThan(1.2 * more.sigma());
        assertThat(two.median()).isCloseTo(100, within(5.0));
        assertThat(more.median()).isCloseTo(100, within(3.0));
    }

    @Test
    void samplesOfOneIncidentThatMoveTogetherCountOnce() {
        Samples once = samples(List.of(sample("x", 50), sample("y", 400)), List.of(), about("a", 1, ""));
        Samples thrice = samples(
                List.of(sample("x", 50), sample("x", 50), sample("x", 50), sample("y", 400)),
                List.of(),
                about("a", 1, ""));
        Samples apart = samples(
                List.of(sample("x", 50), sample("x", 50), sample("x", 50), sample("y", 400)),
                List.of(),
                about("a", 0, ""));

        assertThat(learn(thrice).of("a").median()).isCloseTo(learn(once).of("a").median(), within(1e-6));
        assertThat(learn(apart).of("a").median())
                .isLessThan(0.8 * learn(once).of("a").median());
    }

    @Test
    void whatWasStillDownPushesTheMedianUp() {
        Sample open = Harbour.sample("a", "z", LONG_BEFORE, Interval.openFrom(1000));
        List<Sample> known = List.of(sample("x", 50), sample("y", 200));
        List<Sample> all = new ArrayList<>(known);
        all.add(open);

        assertThat(learn(samples(all, List.of())).of("a").median())
                .isGreaterThan(1.3 * learn(samples(known, List.of())).of("a").median());
    }

    @Test
    void aBeliefStandsInForSamples() {
        Learned learned = learn(samples(List.of(), List.of(new Belief("a", 480, 0.7, 3, ""))))
                .of("a");

        assertThat(learned.median()).isCloseTo(480, within(10.0));
        assertThat(learned.samples()).isZero();
    }

    @Test
    void aClassWithoutSamplesIsComparedWithAnother() {
        Samples samples = samples(
                List.of(sample("x", 300), sample("y", 300)), List.of(), about("a", 0.5, ""), about("b", 0.5, "a"));
        Lessons lessons = learn(samples);

        assertThat(lessons.of("b").median()).isCloseTo(lessons.of("a").median(), within(20.0));
        assertThat(lessons.of("b").sigma()).isGreaterThan(lessons.of("a").sigma());
    }

    @Test
    void classesThatAreLikeEachOtherInARingAreNoTrap() {
        Lessons lessons = learn(samples(List.of(), List.of(), about("a", 0.5, "b"), about("b", 0.5, "a")));

        assertThat(lessons.of("a").sigma()).isGreaterThan(1);
    }

    @Test
    void whatMayHaveBeenSeenInTheTestedIncidentIsLeftOut() {
        Samples samples = samples(
                List.of(
                        sample("hafenamt-2031", 1),
                        seen("other-name", new Began(LocalDate.of(2031, 3, 1), LocalDate.of(2031, 3, 31))),
                        seen("other-name", Began.on(LocalDate.of(2031, 3, 7))),
                        seen("next-week", Began.on(LocalDate.of(2031, 3, 8))),
                        new Sample("a", "undated", null, "", Interval.of(1, 1), null, "")),
                List.of());

        assertThat(learn(samples).of("a").samples()).isEqualTo(2);
    }

    private static Sample seen(String incident, Began on) {
        return new Sample("a", incident, on, "", Interval.of(1, 1), null, "");
    }

    @Test
    void sharesFollowTheRuleOfSuccession() {
        List<Sample> released =
                List.of(released(Sample.Released.AT_ONCE), released(Sample.Released.NEXT_WORKING_DAY), released(null));
        List<Help> helps = List.of(
                new Help("x", null, "", false, true, ""),
                new Help("x", null, "", false, true, ""),
                new Help("hafenamt-2031", null, "", false, false, ""));
        Lessons lessons = learn(new Samples("1", null, released, List.of(), Map.of(), helps, Map.of()));

        assertThat(lessons.of("a").waits()).isEqualTo(2.0 / 4);
        assertThat(lessons.improvised()).isEqualTo(3.0 / 4);
        assertThat(lessons.prepared()).isEqualTo(1.0 / 2);
    }

    private static Sample released(Sample.@Nullable Released when) {
        return new Sample("a", "x", null, "", Interval.of(10, 10), when, "");
    }
}
