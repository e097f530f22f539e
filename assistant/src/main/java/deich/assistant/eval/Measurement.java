// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One thing about the assistant that can be measured anew on any machine. */
public interface Measurement {
    /** What is measured, as key of a message. */
    String name();

    /** @return files below the data's folder without which nothing can be measured; empty when none are needed */
    List<String> needs();

    /**
     * @param data folder of the test data
     */
    List<Row> measure(Path data, Aids aids) throws IOException;
}
