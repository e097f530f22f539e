// SPDX-License-Identifier: EUPL-1.2
package deich.store.sight;

/** How much of a component somebody sees. */
public enum Detail {
    /** All that is written about it. */
    FULL,
    /** That it is there, whose it is, and what its owner assures (Zusicherung); nothing of its inside. */
    ASSURANCE,
    /** Not even that it is there. */
    NOTHING
}
