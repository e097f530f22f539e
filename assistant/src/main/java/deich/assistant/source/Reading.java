// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.List;

/** What came of reading a file. */
public sealed interface Reading {

    /**
     * It was read.
     *
     * @param remarks what was taken out of it as invisible, and what of it could not be read; in the order of {@link
     *     Remark.Sort}
     */
    record Taken(Document document, List<Remark> remarks) implements Reading {
        public Taken {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * It was not.
     *
     * @param problems why, and what to do; at least one
     */
    record Refused(List<Problem> problems) implements Reading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
