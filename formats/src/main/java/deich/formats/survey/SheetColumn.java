// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet as an import takes it.
 *
 * @param number from 1
 * @param heading as written
 * @param question what its answers are taken for; null when it is passed over
 * @param examples its first answers, at most three
 */
public record SheetColumn(
        int number, String heading, @Nullable Question question, List<String> examples) {
    public SheetColumn {
        examples = List.copyOf(examples);
    }
}
