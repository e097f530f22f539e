// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

import deich.model.tree.Expression;
import deich.model.tree.FaultTree;
import deich.model.tree.Formula;
import deich.model.tree.Formula.Join;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a fault tree in the Open-PSA Model Exchange Format 2.0. What is read back is equal. Top and mission time, which
 * the format has no place for, stand under {@code attributes}, where other programs pass over them.
 */
public final class OpenPsaWriter {

    private final Lines lines;

    private OpenPsaWriter(Appendable to) {
        this.lines = new Lines(to);
    }

    /** @throws IllegalArgumentException when a name or number is in the tree that the format cannot hold */
    public static void write(FaultTree tree, Appendable to) throws IOException {
        new OpenPsaWriter(to).tree(tree);
    }

    private void tree(FaultTree tree) throws IOException {
        lines.declaration();
        lines.open("opsa-mef");
        lines.open("define-fault-tree", "name", tree.name());
        lines.open("attributes");
        lines.empty("attribute", "name", "deich-top", "value", tree.top());
        lines.empty("attribute", "name", "deich-mission-time", "value", number(tree.missionTime()));
        lines.close("attributes");
        for (Map.Entry<String, Formula> gate : tree.gates().entrySet()) {
            lines.open("define-gate", "name", gate.getKey());
            formula(gate.getValue(), tree);
            lines.close("define-gate");
        }
        lines.close("define-fault-tree");
        data(tree);
        lines.close("opsa-mef");
    }

    private void data(FaultTree tree) throws IOException {
        lines.open("model-data");
        for (Map.Entry<String, Boolean> house : tree.houses().entrySet()) {
            lines.open("define-house-event", "name", house.getKey());
            lines.empty("constant", "value", String.valueOf(house.getValue()));
            lines.close("define-house-event");
        }
        for (Map.Entry<String, Optional<Expression>> event : tree.events().entrySet()) {
            if (event.getValue().isEmpty()) lines.empty("define-basic-event", "name", event.getKey());
            else defined("define-basic-event", event.getKey(), event.getValue().get());
        }
        for (Map.Entry<String, Expression> parameter : tree.parameters().entrySet())
            defined("define-parameter", parameter.getKey(), parameter.getValue());
        lines.close("model-data");
    }

    private void defined(String tag, String name, Expression value) throws IOException {
        lines.open(tag, "name", name);
        expression(value);
        lines.close(tag);
    }

    private void formula(Formula formula, FaultTree tree) throws IOException {
        switch (formula) {
            case Formula.Constant constant -> lines.empty("constant", "value", String.valueOf(constant.value()));
            case Formula.Named named -> lines.empty(kind(named.name(), tree).tag(), "name", named.name());
            case Formula.Joined joined -> {
                String tag = FormulaReader.word(joined.join());
                String least = String.valueOf(joined.least());
                if (joined.join() == Join.ATLEAST) lines.open(tag, "min", least);
                else if (joined.join() == Join.CARDINALITY)
                    lines.open(tag, "min", least, "max", String.valueOf(joined.most()));
                else lines.open(tag);
                for (Formula input : joined.inputs()) formula(input, tree);
                lines.close(tag);
            }
        }
    }

    private static Kind kind(String name, FaultTree tree) {
        if (tree.gates().containsKey(name)) return Kind.GATE;
        return tree.houses().containsKey(name) ? Kind.HOUSE : Kind.BASIC;
    }

    private void expression(Expression expression) throws IOException {
        switch (expression) {
            case Expression.Value value -> lines.empty("float", "value", number(value.value()));
            case Expression.Parameter parameter -> lines.empty("parameter", "name", parameter.name());
            case Expression.MissionTime time -> lines.empty("system-mission-time");
            case Expression.Applied applied -> {
                lines.open(applied.function().word());
                for (Expression to : applied.to()) expression(to);
                lines.close(applied.function().word());
            }
        }
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) throw new IllegalArgumentException("no number of the format: " + value);
        return String.valueOf(value);
    }
}
