// SPDX-License-Identifier: EUPL-1.2
package deich.store;

import java.util.UUID;

/**
 * Who does it: a person, or Deich itself. Only the id is kept with what was done; names stand with the people alone, so that
 * they can be erased there.
 */
public record Actor(UUID person) {

    /** Deich itself: what it does at the start, by the clock, or before anybody has signed in. */
    public static final Actor DEICH = new Actor(new UUID(0, 0));
}
