// SPDX-License-Identifier: EUPL-1.2
package deich.server.whatif;

import deich.model.fact.Span;
import deich.model.scenario.Hit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** For how long something is switched off. */
public enum Length {
    HOUR("1h", Span.hours(1)),
    HALF_DAY("12h", Span.hours(12)),
    DAY("1d", Span.days(1)),
    THREE_DAYS("3d", Span.days(3)),
    WEEK("7d", Span.days(7)),
    FOUR_WEEKS("28d", Span.days(28)),
    /** As long as its own repair takes. */
    REPAIR("rep", null),
    FOREVER("immer", Span.FOREVER);

    private final String key;
    private final @Nullable Span span;

    Length(String key, @Nullable Span span) {
        this.key = key;
        this.span = span;
    }

    /** As addresses spell it. */
    public String key() {
        return key;
    }

    Hit.End end() {
        return this == REPAIR ? new Hit.Repaired(null) : new Hit.Lasts(span == null ? Span.FOREVER : span);
    }

    static @Nullable Length of(String key) {
        return Arrays.stream(values())
                .filter(length -> length.key.equals(key))
                .findFirst()
                .orElse(null);
    }
}
