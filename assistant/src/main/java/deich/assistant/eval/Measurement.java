// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;

/** One thing about the assistant that can be measured anew on any machine. */
public interface Measurement {
    /** What is measured, as key of a message. */
    String name();

    /** @return files below the data's folder without which nothing can be measured; empty when none are needed */
    List<String> needs();

    /**
     * @param data folder of the test data
     * @param nanos a clock for how long something took, in nanoseconds; it changes no other figure
     */
    List<Row> measure(Path data, LongSupplier nanos) throws IOException;
}
