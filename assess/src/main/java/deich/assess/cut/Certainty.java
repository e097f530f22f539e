// SPDX-License-Identifier: EUPL-1.2
package deich.assess.cut;

/** How sure it is that a failure stops a service (law 11). */
public enum Certainty {
    /** Whatever the open facts are. */
    SURE,
    /** As the facts are given; with every open fact at its best it does not. */
    ASSUMED,
    /** Not as the facts are given, but with every open fact at its worst. */
    PERHAPS
}
