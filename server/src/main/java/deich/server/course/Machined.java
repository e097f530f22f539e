// SPDX-License-Identifier: EUPL-1.2
package deich.server.course;

import deich.server.work.Opened;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of run that tells machines what it came to. All of it, with the id of everything: only for those who see all of the
 * inventory.
 */
public interface Machined {
    /** As the run's kind names it. */
    String kind();

    /**
     * JSON; null when memory has let go of it, or the inventory contradicts itself.
     *
     * @param day on which it was worked out
     * @param version of Deich
     */
    @Nullable
    String json(Opened opened, LocalDate day, Map<String, String> order, String version);

    /** Whether what came of it is in memory, also when nothing could come of it because the inventory contradicts itself. */
    default boolean kept(Opened opened, LocalDate day, Map<String, String> order) {
        return shelf().find(opened, day, order) != null;
    }

    /** Where what came of runs of this kind lies. */
    Shelf<?> shelf();

    /** What writes itself. */
    @FunctionalInterface
    interface Writing {
        void writeTo(Appendable out) throws IOException;
    }

    static String written(Writing writing) {
        var text = new StringBuilder();
        try {
            writing.writeTo(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
