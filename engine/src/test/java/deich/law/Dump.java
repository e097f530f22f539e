// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Data;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Job;
import deich.model.inventory.Need;
import deich.model.scenario.Hit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A model on a few lines, for whoever has to find out why two do not agree. Facts: {@code 5} stated, {@code 5!} overdue,
 * {@code 5(2..9)} assumed, {@code ?} missing.
 */
final class Dump {
    private Dump() {}

    static String of(Model m) {
        var lines = new StringBuilder("seed " + m.seed() + ", " + m.settings() + ", start "
                + m.scenario().start() + "\n");
        m.inventory().components().values().forEach(c -> lines.append(of(c)).append('\n'));
        m.inventory().sharedFates().forEach(f -> lines.append(f).append('\n'));
        m.inventory().classes().values().forEach(k -> lines.append(k).append('\n'));
        m.scenario().hits().forEach(h -> lines.append(of(h)).append('\n'));
        return lines.toString();
    }

    private static String of(Component c) {
        return c.id() + " " + c.kind()
                + part("needs", of(c.needs()))
                + part("repair", of(c.recovery().repair()))
                + part("restart", of(c.recovery().restart()))
                + part("rebuild", of(c.recovery().rebuild()))
                + part("coldStart", c.recovery().coldStart() ? "yes" : "")
                + part("place", c.place())
                + part("domain", c.adminDomain())
                + part("owner", c.owner())
                + part("vendor", c.vendor())
                + part("jurisdiction", c.jurisdiction())
                + part(
                        "crew",
                        c.crew() == null
                                ? ""
                                : of(c.crew().places()) + of(c.crew().hours()))
                + part("capacity", c.capacity() == null ? "" : of(c.capacity()))
                + part("mtpd", of(c.objectives().mtpd()))
                + part("assurance", c.assurance() == null ? "" : c.assurance().toString())
                + list(c.fallbacks().stream().map(Dump::of).toList())
                + (c.data() == null ? "" : " data" + (c.data().emptyStart() ? " emptyStart" : ""))
                + (c.data() == null
                        ? ""
                        : list(c.data().copies().stream().map(Dump::of).toList()));
    }

    private static String part(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : ", " + name + " " + value;
    }

    private static String list(List<String> lines) {
        return lines.stream().map(l -> "\n    " + l).collect(Collectors.joining());
    }

    private static String of(Fallback f) {
        return "fallback " + f.id() + (f.prepared() ? "" : " unprepared") + ", lead " + of(f.lead()) + ", level "
                + of(f.level()) + ", lasts " + of(f.lasts()) + part("needs", of(f.needs())) + of(f.hours())
                + (f.draws() == null
                        ? ""
                        : ", draws " + f.draws().amount() + " from " + f.draws().from());
    }

    private static String of(Data.Copy c) {
        return "copy " + c.id() + part("place", c.place()) + ", domain " + of(c.adminDomain()) + ", every "
                + of(c.every()) + ", transfer " + of(c.transfer()) + ", keeps " + of(c.keeps())
                + (c.online() ? " online" : "") + (c.immutable() ? " immutable" : "") + (c.replica() ? " replica" : "");
    }

    private static String of(@Nullable Job job) {
        if (job == null) return "";
        String needs = of(job.needs());
        return of(job.takes())
                + (job.crew() == null ? "" : " by " + job.crew())
                + (needs.isEmpty() ? "" : " needing " + needs);
    }

    private static String of(Hours hours) {
        return hours.always() ? "" : " in " + hours.windows();
    }

    private static String of(Need need) {
        return switch (need) {
            case Need.Leaf l -> leaf(l);
            case Need.All(var of) ->
                of.isEmpty() ? "" : "all" + of.stream().map(Dump::of).toList();
            case Need.Any(var of) -> "any" + of.stream().map(Dump::of).toList();
            case Need.AtLeast(int k, var of) ->
                "atLeast" + k + of.stream().map(Dump::of).toList();
        };
    }

    private static String leaf(Need.Leaf l) {
        String tolerance = of(l.tolerance());
        String present = of(l.present());
        return l.target()
                + (tolerance.equals("0") ? "" : "~" + tolerance)
                + (l.start() == Need.Start.TOLERANT ? "" : "/" + l.start())
                + (l.role() == Need.Role.PLAIN ? "" : "/" + l.role())
                + (l.atLevel() == Need.NORMAL ? "" : "@" + l.atLevel())
                + (present.equals("true") ? "" : "/present " + present);
    }

    private static <T> String of(Fact<T> fact) {
        return switch (fact) {
            case Fact.Stated<T>(var value, var source) -> value(value) + (source.overdueOn(Model.TODAY) ? "!" : "");
            case Fact.Assumed<T> a -> value(a.value()) + "(" + value(a.low()) + ".." + value(a.high()) + ")";
            case Fact.Missing<T> missing -> "?";
        };
    }

    private static String value(Object value) {
        return value instanceof Span.Exactly(long seconds) ? Long.toString(seconds) : value.toString();
    }

    private static String of(Hit h) {
        String end = switch (h.end()) {
            case Hit.Lasts(Span span) -> "lasts " + value(span);
            case Hit.Repaired(var span) -> "repaired " + (span == null ? "" : value(span));
        };
        return "hit " + h.id() + " " + h.effect() + " on " + h.selector().text() + " at " + value(h.begins()) + " "
                + end
                + (h.chance().equals(Hit.Chance.SURE) ? "" : " " + h.chance())
                + (h.share() == 1 ? "" : " share " + h.share())
                + (h.waves() == null ? "" : " " + h.waves())
                + (h.dwell().equals(Span.ZERO) ? "" : " dwell " + value(h.dwell()));
    }
}
