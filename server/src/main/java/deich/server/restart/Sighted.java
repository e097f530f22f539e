// SPDX-License-Identifier: EUPL-1.2
package deich.server.restart;

import deich.engine.Run;
import deich.plan.restart.RestartPlan;
import deich.plan.restart.RestartPlan.CrewUse;
import deich.plan.restart.RestartPlan.More;
import deich.plan.restart.RestartPlan.Return;
import deich.report.page.RestartPart;
import deich.server.frame.Said;
import deich.server.veil.Veil;
import deich.server.veil.Veiled;
import java.util.List;

/**
 * A restart plan as somebody may see it who sees part of the inventory: own jobs, crews and services; on the way back of an own
 * service stands what others do, without its name.
 */
final class Sighted {
    private final Veil veil;
    private final Said said;

    Sighted(Veil veil, Said said) {
        this.veil = veil;
        this.said = said;
    }

    RestartPart of(RestartPlan whole) {
        if (veil.clear()) return RestartPart.of(whole, said.locale());
        RestartPlan plan = own(whole, whole.run());
        return RestartPart.of(plan, said.locale(), veil::opens).with(summary(plan.services()));
    }

    /** For words alone: of what others do nothing is left. */
    RestartPlan own(RestartPlan whole) {
        return veil.clear() ? whole : own(whole, Veiled.own(whole.run(), veil));
    }

    private RestartPlan own(RestartPlan whole, Run run) {
        return new RestartPlan(
                veil.inventory(),
                whole.plant(),
                whole.scenario(),
                whole.asOf(),
                whole.settings(),
                whole.law(),
                run,
                whole.deployment(),
                whole.origin(),
                whole.lawScore(),
                whole.score(),
                whole.bound(),
                whole.fixed(),
                whole.services().stream()
                        .filter(r -> veil.opens(r.stake().service()))
                        .toList(),
                whole.crews().stream()
                        .filter(u -> veil.opens(u.crew()))
                        .map(this::of)
                        .toList(),
                whole.trials());
    }

    private CrewUse of(CrewUse use) {
        More more = use.more();
        if (more == null) return use;
        return new CrewUse(
                use.crew(),
                use.places(),
                use.jobs(),
                use.waiting(),
                new More(
                        more.score(),
                        more.sooner().stream()
                                .filter(s -> veil.opens(s.service()))
                                .toList()));
    }

    /** Sums over everybody's services are not for those who see only some of them. */
    private List<String> summary(List<Return> own) {
        long tooLate = own.stream().filter(Return::tooLate).count();
        long late = own.stream().filter(r -> r.late() && !r.tooLate()).count();
        return own.isEmpty()
                ? List.of(said.t("restart.own.none"))
                : List.of(said.t("restart.own", own.size(), tooLate, late), said.t("restart.own.note"));
    }
}
