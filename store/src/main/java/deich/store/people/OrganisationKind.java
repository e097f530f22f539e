// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

/** What sort of organisation it is. */
public enum OrganisationKind {
    /** A Land's own authority: sees sums of the administrations of its Land, more when granted. */
    LAND,
    /** IT service provider of administrations. */
    PROVIDER,
    /** Kreis, kreisfreie Stadt, Amt or amtsfreie Gemeinde. */
    ADMINISTRATION
}
