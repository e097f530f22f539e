// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

/** Hears an answer piece by piece. */
@FunctionalInterface
public interface Listener {
    Listener NONE = _ -> {};

    /** @param piece what came next; not necessarily a whole word */
    void token(String piece);
}
