// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.map;

/** Where a proposal stands. */
public enum State {
    PROPOSED,
    CONFIRMED,
    REJECTED
}
