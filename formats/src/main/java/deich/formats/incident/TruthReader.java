// SPDX-License-Identifier: EUPL-1.2
package deich.formats.incident;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.Words;
import deich.model.incident.Incident;
import deich.model.incident.Interval;
import deich.model.incident.Node;
import deich.model.incident.ShockState;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what happened: shocks, reports, observations and controls. */
final class TruthReader {

    private static final Words<ShockState> STATES = Words.of(ShockState.class);

    private final NodesReader names;
    private final Map<String, Node> nodes;
    private final Problems problems;
    private final Hours hours;

    TruthReader(NodesReader names, Map<String, Node> nodes, Problems problems) {
        this.names = names;
        this.nodes = nodes;
        this.problems = problems;
        hours = new Hours(problems);
    }

    List<Incident.Shock> shocks(Block incident) {
        if (incident.tree("shock") instanceof Tree.Items items && items.items().isEmpty())
            problems.error(incident.at("shock"), "incident.noShock");
        return each(incident, "shock", this::shock);
    }

    List<Incident.Report> reports(Block incident) {
        return each(incident, "component_recovery_reported", this::report);
    }

    List<Incident.Observation> observations(Block incident) {
        return each(incident, "observed", this::observation);
    }

    List<String> controls(Block incident) {
        return each(
                incident,
                "unaffected",
                tree -> Block.open(tree, Shape.CONTROL, problems).value("service", names::service));
    }

    private Incident.@Nullable Shock shock(Tree tree) {
        Block block = Block.open(tree, Shape.SHOCK, problems);
        String target = block.value("target", names::known);
        ShockState state = block.value("state", STATES::read);
        double at = block.value("at_h", Hours::read, 0.0);
        if (state == ShockState.DEGRADED) problems.warning(block.at("state"), "incident.degraded");
        return target == null || state == null ? null : new Incident.Shock(target, state, at, block.text("cause", ""));
    }

    private Incident.@Nullable Report report(Tree tree) {
        Block block = Block.open(tree, Shape.REPORTED, problems);
        String target = block.value("target", names::known);
        Interval up = hours.bounds(block, "up_h");
        return target == null || up == null ? null : new Incident.Report(target, up);
    }

    private Incident.@Nullable Observation observation(Tree tree) {
        Block block = Block.open(tree, Shape.OBSERVED, problems);
        String service = block.value("service", names::service);
        Interval outage = hours.bounds(block, "outage_h");
        Interval full = hours.bounds(block, "full_h");
        double onset = block.value("onset_h", Hours::read, 0.0);
        String via = block.text("via");
        if (service == null || outage == null) return null;
        if (via != null && !hasFallback(service, via)) problems.warning(block.at("via"), "incident.via", via, service);
        return new Incident.Observation(service, outage, full, onset, via, block.text("confidence", ""));
    }

    private boolean hasFallback(String service, String via) {
        Node node = nodes.get(service);
        return node != null && node.fallbacks().stream().anyMatch(f -> f.id().equals(via));
    }

    private static <T> List<T> each(Block block, String key, Function<Tree, @Nullable T> reader) {
        if (!block.has(key) || block.isEmpty(key)) return List.of();
        return block.items(key).stream().map(reader).filter(Objects::nonNull).toList();
    }
}
