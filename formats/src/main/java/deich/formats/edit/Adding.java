// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.write.InventoryWriter;
import deich.model.fact.Source;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A new component behind the others of a file. */
final class Adding {

    private static final String COMMON = "components.yaml";

    private final Whole before;

    Adding(Whole before) {
        this.before = before;
    }

    Read<SortedMap<String, byte[]>> add(Component component, @Nullable String named) {
        Inventory inventory = before.read().value();
        if (inventory == null)
            return new Read<>(null, before.read().problems(), before.read().positions());
        String file = named == null ? file(inventory, component) : named;
        if (!file.endsWith(".yaml")) return before.refuse(Position.of(file), "edit.file", file);
        Position taken = before.at(component.id());
        if (taken != null) return before.refuse(Position.of(file), "id.twice", component.id(), taken);
        byte[] content = content(file, component, before.source(file));
        if (content == null) return before.refuse(Position.of(file), "edit.fileFlow", file);
        Whole after = before.with(file, content);
        boolean read = after.at(component.id()) != null
                || after.read().problems().stream().anyMatch(p -> p.error());
        return read ? after.judged(before, null, component) : before.refuse(Position.of(file), "edit.file", file);
    }

    /** Where most of the administration's components stand, or a file of its own. */
    private String file(Inventory inventory, Component component) {
        Map<String, Integer> files = new TreeMap<>();
        for (Component other : inventory.components().values()) {
            Position at = before.at(other.id());
            boolean same = Objects.equals(other.administration(), component.administration());
            if (same && at != null && at.file().endsWith(".yaml")) files.merge(at.file(), 1, Integer::sum);
        }
        return files.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(component.administration() == null ? COMMON : component.administration() + ".yaml");
    }

    /** The file with the component; null when it cannot be put in as lines. */
    byte @Nullable [] content(String file, Component component, Source common) {
        if (!before.files().containsKey(file))
            return InventoryWriter.components(List.of(component)).getBytes(StandardCharsets.UTF_8);
        YamlFile yaml = YamlFile.read(file, before.content(file), new Problems());
        if (yaml == null || yaml.spans() == null) return null;
        Map<String, List<String>> keys = InventoryWriter.lines(component, common);
        Span last = yaml.spans().isEmpty() ? null : yaml.spans().getLast();
        if (last != null) return put(yaml, last.end(), KeyEdit.block(List.of(), component.id(), keys, last.indent()));
        Span components = yaml.components();
        List<String> block = KeyEdit.block(List.of(), component.id(), keys, 2);
        if (components != null) return put(yaml, components.first() + 1, block);
        List<String> whole = new ArrayList<>(List.of(YamlFile.COMPONENTS + ":"));
        whole.addAll(block);
        return put(yaml, yaml.end(), whole);
    }

    private static byte[] put(YamlFile yaml, int line, List<String> block) {
        return yaml.lines().with(line, line, block).bytes();
    }
}
