// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.engine.Settings;
import deich.model.fact.RecoveryClass;
import deich.model.fact.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long everything takes in one run: the planning case or a future. */
record Sizes(long seed, int future, Map<String, RecoveryClass> classes) {

    static Sizes of(Settings settings, int index, Map<String, RecoveryClass> classes) {
        return new Sizes(settings.seed(), index, classes);
    }

    boolean planning() {
        return future == Law.PLANNING;
    }

    double u(String name) {
        return Draws.u(seed, future, name);
    }

    /** A span that hangs on nothing else. */
    long of(Span span, double planned, String name) {
        Plain plain = plain(span, name);
        return Math.round(quantile(plain.span, planning() ? planned : u(plain.name)));
    }

    /** A repair, rebuild or restart: those of one class under one hit have something in common. */
    long ofJob(Span span, String name, String hit) {
        Plain plain = plain(span, name);
        RecoveryClass its = plain.recoveryClass;
        if (planning() || its == null || plain.shared || its.correlation() == 0) return of(span, 0.9, name);
        double common = Draws.z(u("class:" + its.id() + ":" + hit));
        double own = Draws.z(u(plain.name));
        double z = StrictMath.sqrt(its.correlation()) * common + StrictMath.sqrt(1 - its.correlation()) * own;
        if (plain.span instanceof Span.LogNormal(double median, double sigma))
            return Math.round(median * StrictMath.exp(sigma * z));
        return Math.round(quantile(plain.span, Draws.phi(z)));
    }

    private record Plain(
            Span span,
            String name,
            boolean shared,
            @Nullable RecoveryClass recoveryClass) {}

    private Plain plain(Span span, String name) {
        boolean shared = false;
        RecoveryClass its = null;
        while (true) {
            if (span instanceof Span.Shared(String draw, Span of)) {
                name = "draw:" + draw;
                shared = true;
                span = of;
            } else if (span instanceof Span.OfClass(String id)) {
                its = classOf(classes, id);
                span = its.span();
            } else {
                return new Plain(span, name, shared, its);
            }
        }
    }

    private static RecoveryClass classOf(Map<String, RecoveryClass> classes, String id) {
        RecoveryClass found = classes.get(id);
        if (found == null) throw new IllegalArgumentException("no class " + id);
        return found;
    }

    double quantile(Span span, double u) {
        return switch (span) {
            case Span.Exactly(long seconds) -> seconds;
            case Span.Forever() -> Double.POSITIVE_INFINITY;
            case Span.Uniform(long low, long high) -> low + u * (high - low);
            case Span.Triangular(long low, long mode, long high) -> {
                double w = high - low;
                yield u * w < mode - low
                        ? low + StrictMath.sqrt(u * w * (mode - low))
                        : high - StrictMath.sqrt((1 - u) * w * (high - mode));
            }
            case Span.LogNormal(double median, double sigma) -> median * StrictMath.exp(sigma * Draws.z(u));
            case Span.OfClass(String id) -> quantile(classOf(classes, id).span(), u);
            case Span.Shared(String draw, Span of) -> quantile(of, u);
        };
    }
}
