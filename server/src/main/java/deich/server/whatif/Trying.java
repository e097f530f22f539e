// SPDX-License-Identifier: EUPL-1.2
package deich.server.whatif;

import deich.assess.Assessment;
import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.model.scenario.Scenario;
import deich.report.view.StoryWords;
import deich.report.view.Telling;
import deich.report.words.Words;
import deich.server.desk.Desk;
import deich.server.frame.Said;
import deich.server.veil.Veil;
import deich.server.veil.Veiled;
import deich.server.work.Seen;
import deich.server.work.Workbench;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tries out what happens when something is switched off, without and with measures: veiled before anybody is told. */
public final class Trying {
    private final Workbench workbench;
    private final Stages stages;

    Trying(Workbench workbench, Stages stages) {
        this.workbench = workbench;
        this.stages = stages;
    }

    /** One look at what happens, as it may be told. */
    public record Played(Telling telling, ScenarioResult result) {
        /** Services that fail, by their ids, in the order of the result. */
        public Map<String, ServiceResult> byId() {
            var byId = new LinkedHashMap<String, ServiceResult>();
            result.services().forEach(service -> byId.put(service.service(), service));
            return byId;
        }

        /** In a sentence. */
        public String why(ServiceResult service) {
            return new StoryWords(telling, result).why(service);
        }
    }

    /**
     * @param broken whether the law finds errors in the inventory, as it is or with the measures
     * @param before without the measures; null without any
     * @param after with all that was switched; null when nothing was switched off
     */
    public record Tried(
            boolean broken,
            @Nullable Played before,
            @Nullable Played after) {

        /** Services that fail, with what was switched in their order, then those that fail without the measures alone. */
        public List<Fallen> services() {
            if (after == null) return List.of();
            Map<String, ServiceResult> was = before == null ? Map.of() : before.byId();
            Map<String, ServiceResult> is = after.byId();
            var all = new LinkedHashMap<>(is);
            was.forEach(all::putIfAbsent);
            var fallen = new ArrayList<Fallen>();
            all.forEach((id, any) -> fallen.add(new Fallen(any, was.get(id), is.get(id))));
            return fallen;
        }
    }

    /**
     * A service that fails in one of the two looks.
     *
     * @param any one of the two
     * @param was without the measures; null when it does not fail, or there are none
     * @param is with all that was switched; null when it does not fail
     */
    public record Fallen(
            ServiceResult any,
            @Nullable ServiceResult was,
            @Nullable ServiceResult is) {}

    /**
     * @param off ids of components, with a colon and a length behind
     * @param on ids of measures, with a colon and the component behind
     */
    public Switches read(Desk desk, List<String> off, List<String> on) {
        return Switches.read(
                off,
                on,
                desk.opened().inventory(),
                seen(desk),
                workbench.content().measures());
    }

    /** In addresses, so that what was passed on shows the same tomorrow. @return today for what is no day */
    public LocalDate day(String asked) {
        try {
            return asked.isEmpty() ? workbench.today() : LocalDate.parse(asked);
        } catch (DateTimeException notADay) {
            return workbench.today();
        }
    }

    public Tried out(Desk desk, Switches switches, LocalDate day) {
        if (switches.offs().isEmpty()) return new Tried(false, null, null);
        try {
            Played after = play(desk, switches, day);
            var bare = new Switches(switches.offs(), List.of(), 0);
            return new Tried(false, switches.taken().isEmpty() ? null : play(desk, bare, day), after);
        } catch (IllegalArgumentException errors) {
            return new Tried(true, null, null);
        }
    }

    private Played play(Desk desk, Switches switches, LocalDate day) {
        Said said = desk.said("whatif");
        Stages.Set set = stages.of(desk.opened(), switches.named(desk.sight()) ? seen(desk) : null, switches);
        Scenario scenario = switches.scenario(day, said.t("whatif.hit"));
        Assessment found = set.stage().play(scenario);
        Veil veil = Veil.changed(desk, set.inventory());
        Assessment told = Veiled.of(found, veil);
        Words words = said.words().withHorizon(told.order().settings().horizon());
        ScenarioResult result = Veiled.of(found, found.scenarios().getFirst(), veil);
        return new Played(new Telling(told, words, veil.names()), result);
    }

    private static Seen seen(Desk desk) {
        return new Seen(desk.sight(), desk.inventory());
    }

    /** {@code worse} or {@code better} with the measures; empty when the same. @param was null when it did not fail */
    public static String way(@Nullable ServiceResult was, @Nullable ServiceResult is) {
        if (was == null) return "worse";
        if (is == null) return "better";
        int change = Long.compare(was.downtime().plan(), is.downtime().plan());
        if (change == 0) change = Long.compare(was.outage().plan(), is.outage().plan());
        return change > 0 ? "better" : change < 0 ? "worse" : "";
    }
}
