// SPDX-License-Identifier: EUPL-1.2
package deich.model.incident;

/** What a shock did to a node. */
public enum ShockState {
    DOWN,
    ISOLATED,
    /** Worse than before, but how much is not said. Deich knows no half hit and counts it as down. */
    DEGRADED,
    UNTRUSTED,
    ENCRYPTED,
    DESTROYED
}
