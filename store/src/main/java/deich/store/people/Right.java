// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

/** What somebody may do, within what the organisation sees ({@code deich.store.sight}). */
public enum Right {
    READ,
    EDIT,
    IMPORT,
    RESTORE,
    RUN,
    WHAT_IF,
    /** Confirm the BIA values of a service. */
    CONFIRM,
    /** Accept a risk, or say that a requirement does not concern one. */
    DECIDE,
    EDIT_SCENARIO,
    /** Take an inventory or a report out of Deich. */
    EXPORT,
    /** Let another organisation see the own components. */
    GRANT,
    MANAGE_PEOPLE,
    READ_AUDIT,
    CREATE_STOCK
}
