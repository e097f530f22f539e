// SPDX-License-Identifier: EUPL-1.2
package deich.formats.tree;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;

/** Reads YAML: one document of texts, fields and items; anchors and aliases within limits, no tags. */
public final class Yaml implements TreeReader {

    @Override
    public @Nullable Tree read(String file, byte[] content, Limits limits, Problems problems) {
        if (content.length > limits.bytesPerFile()) {
            problems.error(
                    Position.of(file), "limit.file", megabytes(content.length), megabytes(limits.bytesPerFile()));
            return null;
        }
        String text = Utf8.text(file, content, problems);
        return text == null ? null : parse(file, text, limits, problems);
    }

    /** An empty file is one without fields. */
    private static @Nullable Tree parse(String file, String text, Limits limits, Problems problems) {
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        try {
            var events = new Events(file, new Parse(settings).parseString(text).iterator());
            Tree tree = new Composer(file, events, limits, problems).document();
            return tree != null ? tree : new Tree.Fields(List.of(), new Position(file, 1, 1));
        } catch (Refused refused) {
            problems.add(refused.problem());
            return null;
        }
    }

    static String megabytes(long bytes) {
        return String.valueOf((bytes + (1 << 20) - 1) >> 20);
    }
}
