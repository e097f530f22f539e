// SPDX-License-Identifier: EUPL-1.2
package deich.formats.standard;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.expression.Expressions;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.BadValue;
import deich.formats.value.Ids;
import deich.formats.value.Lengths;
import deich.formats.value.Numbers;
import deich.model.standard.Condition;
import deich.model.standard.Test;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads how a requirement is tested. */
final class TestReader {

    private final Set<String> scenarios;
    private final Expressions expressions;
    private final Problems problems;

    TestReader(Set<String> scenarios, Problems problems) {
        this.scenarios = scenarios;
        this.expressions = new Expressions(problems);
        this.problems = problems;
    }

    /** Null when it is so defective that it cannot be made; the problems are then told. */
    @Nullable
    Test read(Block requirement) {
        Block block = requirement.block("test", Shape.TEST);
        if (block == null) return null;
        List<String> forms = Stream.of("simulated", "structural", "evidence")
                .filter(block::has)
                .toList();
        if (forms.size() != 1) {
            problems.error(block.at(), "test.form");
            return null;
        }
        return switch (forms.getFirst()) {
            case "simulated" -> simulated(block.block("simulated", Shape.SIMULATED));
            case "structural" -> structural(block.block("structural", Shape.STRUCTURAL));
            default -> attested(block.block("evidence", Shape.ATTESTED));
        };
    }

    private @Nullable Test simulated(@Nullable Block block) {
        if (block == null) return null;
        Condition services = condition(block, "services");
        List<String> ids = block.has("scenarios") ? block.values("scenarios", this::scenario) : List.of();
        boolean none = block.tree("scenarios") instanceof Tree.Items items
                && items.items().isEmpty();
        if (none) problems.error(block.at("scenarios"), "scenarios.none");
        Double share = block.value("futures", Numbers::part);
        Block claim = block.block("claim", Shape.CLAIM);
        Test.Claim claimed = claim == null ? null : claim(claim);
        return services == null || claimed == null ? null : new Test.Simulated(services, ids, claimed, share);
    }

    private String scenario(String id) throws BadValue {
        Ids.read(id);
        if (scenarios.isEmpty() || scenarios.contains(id)) return id;
        throw BadValue.notAmong(scenarios, "scenario.unknown", id);
    }

    private @Nullable Condition condition(Block block, String key) {
        Tree tree = block.tree(key);
        return tree == null ? null : expressions.condition(tree);
    }

    private Test.@Nullable Claim claim(Block block) {
        List<String> forms = Shape.CLAIM.keys().stream().filter(block::has).toList();
        if (forms.size() != 1) {
            problems.error(block.at(), "claim.form");
            return null;
        }
        return switch (forms.getFirst()) {
            case "downtimeWithin" -> downtime(block);
            case "restoredWithin" -> restored(block);
            case "dataLossWithin" -> dataLoss(block);
            case "deadlinesKept" -> isTrue(block, "deadlinesKept") ? new Test.DeadlinesKept() : null;
            default -> isTrue(block, "comesBack") ? new Test.ComesBack() : null;
        };
    }

    private static Test.@Nullable Claim downtime(Block block) {
        Test.Limit limit = block.value("downtimeWithin", text -> switch (text) {
            case "mtpd" -> Test.Objective.MTPD;
            case "rto" -> Test.Objective.RTO;
            default -> new Test.Fixed(Duration.ofSeconds(Lengths.seconds(text)));
        });
        return limit == null ? null : new Test.DowntimeWithin(limit);
    }

    private static Test.@Nullable Claim restored(Block block) {
        Duration limit = block.value("restoredWithin", text -> Duration.ofSeconds(Lengths.seconds(text)));
        return limit == null ? null : new Test.RestoredWithin(limit);
    }

    private static Test.@Nullable Claim dataLoss(Block block) {
        Test.Limit limit = block.value(
                "dataLossWithin",
                text -> text.equals("rpo")
                        ? Test.Objective.RPO
                        : new Test.Fixed(Duration.ofSeconds(Lengths.seconds(text))));
        return limit == null ? null : new Test.DataLossWithin(limit);
    }

    /** "deadlinesKept: false" would ask for nothing. */
    private boolean isTrue(Block block, String key) {
        boolean yes = block.yes(key, true);
        if (!yes) problems.error(block.valueAt(key), "claim.false", key);
        return yes;
    }

    private @Nullable Test structural(@Nullable Block block) {
        if (block == null) return null;
        Condition of = condition(block, "of");
        Condition holds = condition(block, "holds");
        String hint = block.text("hint", "");
        return of == null || holds == null ? null : new Test.Structural(of, holds, hint);
    }

    private static @Nullable Test attested(@Nullable Block block) {
        if (block == null) return null;
        String what = block.text("what", "");
        var notOlderThan = block.value("notOlderThan", deich.formats.value.Periods::read);
        List<String> by = block.has("by") ? block.values("by", text -> text) : List.of();
        return notOlderThan == null ? null : new Test.Attested(what, notOlderThan, by);
    }
}
