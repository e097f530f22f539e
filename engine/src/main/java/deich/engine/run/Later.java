// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list of known length, written when somebody reads it. */
final class Later<T> extends AbstractList<T> {
    private final int size;
    private @Nullable Supplier<List<T>> writer;
    private List<T> written = List.of();

    Later(int size, Supplier<List<T>> writer) {
        this.size = size;
        this.writer = writer;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public T get(int index) {
        return written().get(index);
    }

    private synchronized List<T> written() {
        if (writer != null) {
            written = writer.get();
            writer = null;
        }
        return written;
    }
}
