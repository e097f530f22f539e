// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.fact.Fact;
import deich.model.fact.Source;
import deich.model.inventory.Component;
import deich.model.inventory.Job;
import deich.model.inventory.Need;
import deich.model.inventory.Objectives;
import java.util.List;

/** Somebody has looked at all that is stated of a component and says that it still holds. */
record Renewing(Source source) {

    Component of(Component c) {
        Objectives of = c.objectives();
        Job rebuild = c.recovery().rebuild();
        return c.toBuilder(c.id())
                .needs(Parts.of(c.needs()).stream().map(this::need).toArray(Need[]::new))
                .repair(job(c.recovery().repair()))
                .rebuild(rebuild == null ? null : job(rebuild))
                .restart(job(c.recovery().restart()))
                .objectives(new Objectives(
                        fact(of.mtpd()), fact(of.rto()), fact(of.rpo()), fact(of.minimumLevel()), of.deadlines()))
                .build();
    }

    private <T> Fact<T> fact(Fact<T> fact) {
        return fact instanceof Fact.Stated<T>(T value, Source _) ? new Fact.Stated<>(value, source) : fact;
    }

    private Job job(Job job) {
        return job.equals(Job.INSTANT) ? job : new Job(fact(job.takes()), job.crew(), need(job.needs()));
    }

    private Need need(Need need) {
        return switch (need) {
            case Need.Leaf leaf -> leaf(leaf);
            case Need.All(List<Need> of) -> new Need.All(all(of));
            case Need.Any(List<Need> of) -> new Need.Any(all(of));
            case Need.AtLeast(int k, List<Need> of) -> new Need.AtLeast(k, all(of));
        };
    }

    private List<Need> all(List<Need> of) {
        return of.stream().map(this::need).toList();
    }

    private Need leaf(Need.Leaf leaf) {
        boolean none = leaf.tolerance().equals(Need.Leaf.NO_TOLERANCE);
        return new Need.Leaf(
                leaf.target(),
                none ? leaf.tolerance() : fact(leaf.tolerance()),
                leaf.start(),
                leaf.role(),
                leaf.atLevel(),
                fact(leaf.present()));
    }
}
