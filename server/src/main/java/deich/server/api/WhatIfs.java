// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.assess.ServiceResult;
import deich.model.inventory.Component;
import deich.plan.measure.Taken;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.rule.Needs;
import deich.server.whatif.Switches;
import deich.server.whatif.Trying;
import deich.server.whatif.Trying.Played;
import deich.server.wire.Refusal;
import deich.server.wire.Trouble;
import deich.server.work.Workbench;
import deich.store.people.Right;
import deich.store.sight.Detail;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What would be if: answered at once, and written nowhere. */
@RestController
public final class WhatIfs {
    private final Trying trying;
    private final Workbench workbench;

    public WhatIfs(Trying trying, Workbench workbench) {
        this.trying = trying;
        this.workbench = workbench;
    }

    /** @param lasts null for as long as its own repair takes */
    record Off(String component, @Nullable String lasts) {
        String key() {
            return component + ":" + (lasts == null ? "rep" : lasts);
        }
    }

    record On(String measure, String component) {
        String key() {
            return measure + ":" + component;
        }
    }

    /** @param off at most 20 @param on at most 20 @param day on which it happens and facts are judged; null for today */
    record Asked(
            @Nullable List<Off> off,
            @Nullable List<On> on,
            @Nullable LocalDate day) {}

    /** How a service fares; what does not fail has none. @param from seconds after it began */
    record Fare(long from, Judged.Range downtime, Judged.Range outage) {
        static @Nullable Fare of(@Nullable ServiceResult service) {
            return service == null
                    ? null
                    : new Fare(service.from(), Judged.Range.of(service.downtime()), Judged.Range.of(service.outage()));
        }
    }

    /**
     * @param without measures; null when it does not fail, or none were taken
     * @param with all that was switched; null when it does not fail
     * @param way {@code better}, {@code worse} or {@code same} with the measures; null without any
     * @param why in a sentence; empty when it does not fail
     */
    record Row(
            String service,
            String name,
            String administration,
            @Nullable Fare without,
            @Nullable Fare with,
            @Nullable String way,
            String why) {}

    /**
     * @param refused how many of what was asked for are not there, or not to be seen, or do not fit
     * @param narrow whether it was computed with what is seen alone, because something is switched off that is only named
     */
    record Answer(int version, LocalDate day, int refused, boolean narrow, List<Row> services) {}

    @Needs(Right.WHAT_IF)
    @PostMapping("/api/v1/stocks/{stock}/whatif")
    Answer ask(Desk desk, @RequestBody Asked asked) {
        List<Off> off = asked.off() == null ? List.of() : asked.off();
        List<On> on = asked.on() == null ? List.of() : asked.on();
        if (off.isEmpty() || off.size() > Switches.MOST || on.size() > Switches.MOST)
            throw Refusal.invalid(Trouble.of("off", desk.said("wire").t("whatif.count", Switches.MOST)));
        LocalDate day = asked.day() == null ? workbench.today() : asked.day();
        Switches switches = trying.read(
                desk,
                off.stream().map(Off::key).toList(),
                on.stream().map(On::key).toList());
        Trying.Tried tried = trying.out(desk, switches, day);
        if (tried.broken()) throw Refusal.invalid(Trouble.of(desk.said("whatif").t("whatif.broken")));
        boolean narrow = switches.named(desk.sight());
        return new Answer(desk.opened().version(), day, switches.refused(), narrow, rows(tried));
    }

    private static List<Row> rows(Trying.Tried tried) {
        Played after = tried.after();
        if (after == null) return List.of();
        boolean compared = tried.before() != null;
        return tried.services().stream()
                .map(fallen -> row(after, compared, fallen))
                .toList();
    }

    private static Row row(Played after, boolean compared, Trying.Fallen fallen) {
        ServiceResult any = fallen.any();
        ServiceResult was = fallen.was();
        ServiceResult is = fallen.is();
        String way = Trying.way(was, is);
        return new Row(
                any.service(),
                after.telling().names().component(any.service()),
                any.administration(),
                Fare.of(was),
                Fare.of(is),
                compared ? way.isEmpty() ? "same" : way : null,
                is == null ? "" : after.why(is));
    }

    record Measure(String id, String title) {}

    record Measures(List<Measure> measures) {}

    /** What could be taken for a component whose inside is seen. */
    @Needs(Right.WHAT_IF)
    @GetMapping("/api/v1/stocks/{stock}/components/{component}/measures")
    Measures measures(Desk desk, @PathVariable("component") String id) {
        Component seen = desk.inventory().components().get(id);
        if (seen == null || desk.sight().of(id) != Detail.FULL) throw new Missing();
        var whole = desk.opened().inventory();
        return new Measures(Taken.possible(whole, workbench.content().measures(), whole.component(id)).stream()
                .map(m -> new Measure(m.id(), m.title()))
                .toList());
    }
}
