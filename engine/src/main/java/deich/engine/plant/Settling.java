// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import deich.engine.Run.JobKind;
import deich.engine.draw.Draws;
import deich.engine.draw.Term;
import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Data;
import deich.model.inventory.Fallback;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Settles one component after the other: every open fact gets the value its reading chooses (docs/law.md). */
final class Settling {
    private final Inventory inventory;
    private final Facts facts;
    private final Map<String, Integer> numbers;
    private final TreesBuilder trees;
    /** Jobs that are alike are one: hundreds of thousands take ten minutes and nobody in particular. */
    private final Map<JobPlan, JobPlan> known = new HashMap<>();

    Settling(Inventory inventory, Facts facts, Map<String, Integer> numbers, TreesBuilder trees) {
        this.inventory = inventory;
        this.facts = facts;
        this.numbers = numbers;
        this.trees = trees;
    }

    /** What the component needs, as the tree of its number. */
    void needs(Component c) {
        Node own = node(c, "needs.", c.needs(), false);
        trees.add(vendorGap(c) ? Node.all(List.of(own, on(c, c.vendor()))) : own, c.id());
    }

    private boolean vendorGap(Component c) {
        String vendor = c.vendor();
        if (vendor == null || vendor.equals(c.id()) || !inventory.components().containsKey(vendor)) return false;
        boolean said = Lacks.any(
                c.needs(),
                leaf -> leaf.role() != Need.Role.PLAIN && leaf.target().equals(vendor));
        return !said && facts.gap(c.id(), "vendor");
    }

    private Node on(Component c, @Nullable String target) {
        return new Node.Leaf(number(c.id(), target), Term.ZERO, (byte) 0, Need.NORMAL);
    }

    JobPlan repair(Component c) {
        return job(c, c.recovery().repair(), JobKind.REPAIR, "repair");
    }

    @Nullable
    JobPlan rebuild(Component c) {
        Job rebuild = c.recovery().rebuild();
        return rebuild == null ? null : job(c, rebuild, JobKind.REBUILD, "rebuild");
    }

    JobPlan restart(Component c) {
        return job(c, c.recovery().restart(), JobKind.RESTART, "restart");
    }

    private JobPlan job(Component c, Job job, JobKind kind, String field) {
        int crew = job.crew() == null ? JobPlan.NOBODY : number(c.id(), job.crew());
        int tree = extra(c, field + ".needs.", job.needs());
        Term takes = takes(c, job.takes(), kind, field);
        if (!takes.certain()) return new JobPlan(kind, takes, Draws.name(field + ":" + c.id()), crew, tree);
        return known.computeIfAbsent(new JobPlan(kind, takes, 0, crew, tree), plan -> plan);
    }

    private Term takes(Component c, Fact<Span> takes, JobKind kind, String field) {
        var assurance = c.assurance();
        if (takes instanceof Fact.Missing<Span>
                && assurance != null
                && assurance.recovery() != null
                && assurance.validOn(facts.asOf()))
            return kind == JobKind.RESTART
                    ? Term.ZERO
                    : facts.term(Span.seconds(assurance.recovery().toSeconds()));
        return facts.duration(takes, c.id(), field);
    }

    CrewPlan crew(Component c) {
        var crew = c.crew();
        return crew == null ? CrewPlan.UNSAID : new CrewPlan(facts.places(crew.places(), c.id()), crew.hours());
    }

    int capacity(Component c) {
        var capacity = c.capacity();
        return capacity == null ? 0 : facts.capacity(capacity, c.id());
    }

    FallbackPlan fallback(Component c, Fallback f) {
        String field = "fallbacks." + f.id() + ".";
        String name = c.id() + ":" + f.id();
        var draws = f.draws();
        return new FallbackPlan(
                number(c.id(), c.id()),
                f.id(),
                f.prepared(),
                facts.duration(f.lead(), c.id(), field + "lead"),
                Draws.name("lead:" + name),
                facts.level(f.level(), c.id(), field + "level"),
                extra(c, field + "needs.", f.needs()),
                facts.buffer(f.lasts(), c.id(), field + "lasts"),
                Draws.name("lasts:" + name),
                f.hours(),
                draws == null ? FallbackPlan.OWN : number(c.id(), draws.from()),
                draws == null ? 0 : draws.amount());
    }

    /** @param shared the domain of the data itself */
    CopyPlan copy(Component c, Data.Copy copy, String shared) {
        String field = "copies." + copy.id() + ".";
        return new CopyPlan(
                copy,
                facts.domain(copy.adminDomain(), c.id(), field + "adminDomain", shared),
                facts.duration(copy.every(), c.id(), field + "every"),
                facts.duration(copy.transfer(), c.id(), field + "transfer"),
                facts.buffer(copy.keeps(), c.id(), field + "keeps"));
    }

    /** Whether a vendor or provider of which no jurisdiction is known counts as under every one that is hit. */
    boolean jurisdictionGap(Component c) {
        if (c.kind() != Kind.VENDOR && c.kind() != Kind.PROVIDER) return false;
        return Owners.of(inventory, c).stream().allMatch(o -> o.jurisdiction() == null)
                && facts.gap(c.id(), "jurisdiction");
    }

    private int extra(Component c, String field, Need need) {
        Node node = node(c, field, need, true);
        return Node.MET.equals(node) ? Trees.NONE : trees.add(node, c.id());
    }

    /** @param running true where leaves for starting alone are always met */
    private Node node(Component c, String field, Need need, boolean running) {
        Node node = settle(c, field, need, running);
        return node == null ? Node.MET : node;
    }

    /** @return null when the need is absent, or every branch of it is */
    private @Nullable Node settle(Component c, String field, Need need, boolean running) {
        return switch (need) {
            case Need.Leaf leaf -> leaf(c, field, leaf, running);
            case Need.All all ->
                some(
                        all.of().size(),
                        branches(c, field, all.of(), running),
                        all.of().size());
            case Need.Any any ->
                some(1, branches(c, field, any.of(), running), any.of().size());
            case Need.AtLeast some ->
                some(some.k(), branches(c, field, some.of(), running), some.of().size());
        };
    }

    private static @Nullable Node some(int k, List<Node> present, int written) {
        return present.isEmpty() && written > 0 ? null : Node.atLeast(k, present);
    }

    private List<Node> branches(Component c, String field, List<Need> needs, boolean running) {
        List<Node> branches = new ArrayList<>(needs.size());
        for (Need need : needs) {
            Node branch = settle(c, field, need, running);
            if (branch != null) branches.add(branch);
        }
        return branches;
    }

    private @Nullable Node leaf(Component c, String field, Need.Leaf leaf, boolean running) {
        Term tolerance = tolerance(c, field, leaf);
        if (!present(c, field, leaf)) return null;
        if (running && leaf.start() == Need.Start.ONLY) return Node.MET;
        return new Node.Leaf(number(c.id(), leaf.target()), tolerance, traits(leaf), leaf.atLevel());
    }

    // The names of facts are put together for open facts only: most of millions of leaves are stated.

    private Term tolerance(Component c, String field, Need.Leaf leaf) {
        return facts.buffer(
                leaf.tolerance(), c.id(), facts.open(leaf.tolerance()) ? field + leaf.target() + ".tolerance" : "");
    }

    private boolean present(Component c, String field, Need.Leaf leaf) {
        return facts.present(leaf.present(), c.id(), facts.open(leaf.present()) ? field + leaf.target() : "");
    }

    private static byte traits(Need.Leaf leaf) {
        int start = switch (leaf.start()) {
            case TOLERANT -> 0;
            case REQUIRED -> Trees.Leaf.REQUIRED;
            case ONLY -> Trees.Leaf.ONLY;
        };
        return (byte) (start | (leaf.atLevel() < Need.NORMAL ? Trees.Leaf.LEVEL : 0));
    }

    private int number(String owner, @Nullable String target) {
        Integer number = target == null ? null : numbers.get(target);
        if (number == null)
            throw new IllegalArgumentException(owner + " refers to '" + target + "', which is not there");
        return number;
    }
}
