// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import deich.formats.lists.ListFile;
import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where a component is written. */
final class Finding {

    private Finding() {}

    static @Nullable Block block(Whole whole, String component) {
        Position at = whole.at(component);
        if (at == null) return null;
        String file = at.file();
        if (!file.endsWith(".yaml")) return row(whole, at);
        YamlFile yaml = YamlFile.read(file, whole.content(file), new Problems());
        Span span = yaml == null ? null : yaml.component(component);
        if (yaml == null || span == null) return new Block(file, Block.Sort.FLOW, at.line(), at.line(), "");
        List<String> lines = Lines.dedented(yaml.lines().bare(span.comments(), span.end()), span.indent());
        return new Block(file, Block.Sort.TEXT, span.comments() + 1, span.end(), text(lines));
    }

    static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static Block row(Whole whole, Position at) {
        boolean row = ListFile.of(at.file(), whole.content(at.file())) != null;
        Block.Sort sort = row ? Block.Sort.ROW : Block.Sort.SPREADSHEET;
        return new Block(at.file(), sort, at.line(), at.line(), "");
    }
}
