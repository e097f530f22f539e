// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import deich.formats.inventory.InventoryFolder;
import deich.formats.lists.ListFile;
import deich.formats.problem.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where a component is written; only files that hold its id are looked into. */
final class Finding {

    private Finding() {}

    static @Nullable Block block(Whole whole, String component) {
        for (String file : InventoryFolder.files(whole.files())) {
            YamlFile yaml = mentions(whole, file, component) ? whole.yaml(file) : null;
            Position at = yaml == null ? null : yaml.at(component);
            if (yaml != null && at != null) return block(yaml, at, yaml.component(component));
        }
        Position at = whole.at(component);
        if (at == null) return null;
        return at.file().endsWith(".yaml") ? flow(at) : row(whole, at);
    }

    private static boolean mentions(Whole whole, String file, String component) {
        return file.endsWith(".yaml") && new String(whole.content(file), StandardCharsets.UTF_8).contains(component);
    }

    private static Block block(YamlFile file, Position at, @Nullable Span span) {
        if (span == null) return flow(at);
        List<String> lines = Lines.dedented(file.lines().bare(span.comments(), span.end()), span.indent());
        return new Block(file.name(), Block.Sort.TEXT, span.comments() + 1, span.end(), text(lines));
    }

    static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static Block flow(Position at) {
        return new Block(at.file(), Block.Sort.FLOW, at.line(), at.line(), "");
    }

    private static Block row(Whole whole, Position at) {
        boolean row = ListFile.of(at.file(), whole.content(at.file())) != null;
        Block.Sort sort = row ? Block.Sort.ROW : Block.Sort.SPREADSHEET;
        return new Block(at.file(), sort, at.line(), at.line(), "");
    }
}
