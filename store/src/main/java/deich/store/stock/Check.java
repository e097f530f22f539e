// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import java.util.List;

/** What the caller demands of every state that is to be kept. It must not touch the store. */
@FunctionalInterface
public interface Check {

    Check NONE = (head, next) -> List.of();

    /**
     * What is wrong with it; empty when nothing is.
     *
     * @param head the newest version as it is
     * @param next what would be the next one: merged, if somebody else was faster
     */
    List<String> problems(Files head, Files next);
}
