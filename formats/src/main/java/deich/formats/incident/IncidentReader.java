// SPDX-License-Identifier: EUPL-1.2
package deich.formats.incident;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.BadValue;
import deich.formats.value.Dates;
import deich.formats.value.Ids;
import deich.model.incident.Incident;
import deich.model.incident.Node;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one incident. */
final class IncidentReader {

    static final String SCHEMA = "deich-backtest/0.1";

    private final ClassNames classes;
    private final Problems problems;

    IncidentReader(ClassNames classes, Problems problems) {
        this.classes = classes;
        this.problems = problems;
    }

    /** Null when it is so defective that it cannot be made; the problems are then told. */
    @Nullable
    Incident read(Tree tree, Map<String, Position> positions) {
        Block block = Block.open(tree, Shape.INCIDENT, problems);
        block.value("schema", IncidentReader::schema);
        String id = block.value("id", Ids::read);
        OffsetDateTime t0 = block.value("t0", IncidentReader::moment);
        var nodesReader = new NodesReader(classes, problems);
        Tree structure = block.tree("known_structure");
        Map<String, Node> nodes = structure == null ? Map.of() : nodesReader.read(structure);
        var truth = new TruthReader(nodesReader, nodes, problems);
        List<Incident.Shock> shocks = truth.shocks(block);
        List<Incident.Report> reports = truth.reports(block);
        List<Incident.Observation> observations = truth.observations(block);
        List<String> controls = truth.controls(block);
        disjoint(block, observations, controls);
        List<Incident.CurvePoint> curve = new CurveReader(problems).read(block);
        if (id == null || t0 == null) return null;
        positions.putIfAbsent(id, block.at("id"));
        String title = block.text("title", id);
        return new Incident(id, title, t0, nodes, shocks, reports, observations, controls, curve);
    }

    private void disjoint(Block block, List<Incident.Observation> observations, List<String> controls) {
        Set<String> seen = new HashSet<>();
        for (Incident.Observation one : observations)
            if (!seen.add(one.service()))
                problems.error(block.at("observed"), "incident.observed.twice", one.service());
        for (String control : controls)
            if (seen.contains(control)) problems.error(block.at("unaffected"), "incident.both", control);
    }

    private static String schema(String text) throws BadValue {
        if (text.equals(SCHEMA)) return text;
        throw BadValue.of("version.wrong", text, SCHEMA);
    }

    private static OffsetDateTime moment(String text) throws BadValue {
        try {
            return OffsetDateTime.parse(text.strip().replace(' ', 'T'));
        } catch (DateTimeException local) {
            return Dates.dateTime(text).atOffset(ZoneOffset.UTC);
        }
    }
}
