// SPDX-License-Identifier: EUPL-1.2
package deich.formats.write;

import deich.formats.value.Lengths;
import deich.model.fact.Fact;
import deich.model.fact.Source;
import deich.model.fact.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Facts as text. Those with the common source are written without it. */
final class Facts {

    private final Source common;
    private final Map<Source, Integer> seen = new HashMap<>();

    Facts(Source common) {
        this.common = common;
    }

    /**
     * The source that most of the facts written have; unnamed when some have none: the file's block would give them
     * one.
     */
    Source mostCommon() {
        if (seen.isEmpty() || seen.containsKey(Source.UNNAMED)) return Source.UNNAMED;
        Source most = Source.UNNAMED;
        int count = 0;
        for (Source source : seen.keySet().stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList()) {
            int times = seen.getOrDefault(source, 0);
            if (times <= count) continue;
            most = source;
            count = times;
        }
        return most;
    }

    @Nullable
    String span(Fact<Span> fact) {
        return fact(fact, Facts::span);
    }

    @Nullable
    String duration(Fact<Duration> fact) {
        return fact(fact, Facts::duration);
    }

    @Nullable
    String number(Fact<? extends Number> fact) {
        return fact(fact, Facts::number);
    }

    @Nullable
    String name(Fact<String> fact) {
        return fact(fact, Flow::text);
    }

    /** Null for a missing fact that has nobody to ask: it need not be written. */
    private <T> @Nullable String fact(Fact<T> fact, Function<T, String> value) {
        return switch (fact) {
            case Fact.Stated<T>(T stated, Source source) ->
                usual(source)
                        ? value.apply(stated)
                        : sourced(new Flow().with("value", value.apply(stated)), source, "on")
                                .toString();
            case Fact.Assumed<T> assumed -> assumed(assumed, value);
            case Fact.Missing<T>(String ask) ->
                ask.isEmpty()
                        ? null
                        : new Flow().with("unknown", "true").text("ask", ask).toString();
        };
    }

    private <T> String assumed(Fact.Assumed<T> assumed, Function<T, String> value) {
        var flow = new Flow().with("assumed", value.apply(assumed.value()));
        boolean open = assumed.value() instanceof String
                && assumed.low().equals(assumed.value())
                && assumed.high().equals(assumed.value());
        if (!open) flow.with("range", Flow.list(List.of(value.apply(assumed.low()), value.apply(assumed.high()))));
        return (usual(assumed.source()) ? flow : sourced(flow, assumed.source(), "on")).toString();
    }

    /** Whether a need exists, as keys of the need; null when it does not. */
    @Nullable
    Flow presence(Fact<Boolean> fact, Flow leaf) {
        return switch (fact) {
            case Fact.Stated<Boolean>(Boolean there, Source source) -> there ? presence(leaf, source) : null;
            case Fact.Assumed<Boolean> assumed -> presence(leaf.with("assumed", "true"), assumed.source());
            case Fact.Missing<Boolean>(String ask) ->
                leaf.with("unknown", "true").unlessEmpty("ask", ask);
        };
    }

    private Flow presence(Flow leaf, Source source) {
        return usual(source) ? leaf : sourced(leaf, source, "dated");
    }

    /** One without a name cannot be written: where a common one is, it is read as that. */
    private boolean usual(Source source) {
        seen.merge(source, 1, Integer::sum);
        return source.equals(common) || source.equals(Source.UNNAMED);
    }

    static Flow sourced(Flow flow, Source source, String dated) {
        return flow.unlessEmpty("by", source.by())
                .with(dated, source.on() == null ? null : source.on().toString())
                .with(
                        "reviewBy",
                        source.reviewBy() == null ? null : source.reviewBy().toString())
                .unlessEmpty("from", source.from());
    }

    static String span(Span span) {
        return switch (span) {
            case Span.Exactly exactly -> Lengths.text(exactly.seconds());
            case Span.Forever forever -> "forever";
            default -> uncertain(span).toString();
        };
    }

    static Flow uncertain(Span span) {
        return switch (span) {
            case Span.Exactly exactly -> new Flow().with("between", lengths(exactly.seconds(), exactly.seconds()));
            case Span.Forever forever -> new Flow().with("forever", "true");
            case Span.Uniform between -> new Flow().with("between", lengths(between.low(), between.high()));
            case Span.Triangular between ->
                new Flow().with("between", lengths(between.low(), between.mode(), between.high()));
            case Span.LogNormal normal ->
                new Flow().with("median", seconds(normal.median())).with("sigma", decimal(normal.sigma()));
            case Span.OfClass ofClass -> new Flow().text("class", ofClass.recoveryClass());
            case Span.Shared shared -> uncertain(shared.of()).text("draw", shared.draw());
        };
    }

    private static String lengths(long... seconds) {
        return Flow.list(
                java.util.Arrays.stream(seconds).mapToObj(Lengths::text).toList());
    }

    private static String seconds(double seconds) {
        return seconds == Math.rint(seconds) ? Lengths.text((long) seconds) : decimal(seconds) + "s";
    }

    static String duration(Duration duration) {
        return Lengths.text(duration.toSeconds());
    }

    static String number(Number number) {
        return number instanceof Double decimal ? decimal(decimal) : number.toString();
    }

    static String decimal(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
