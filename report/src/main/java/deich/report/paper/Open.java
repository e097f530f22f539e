// SPDX-License-Identifier: EUPL-1.2
package deich.report.paper;

/**
 * Something the inventory does not say ("nicht erfasst"): an empty line on paper, never hidden.
 *
 * @param word "nicht erfasst", as printed
 * @param field where it would stand in the inventory, such as "labels: telefon"
 * @param about what sort of fact is missing, such as "Rufnummern"; counted by it
 */
public record Open(String word, String field, String about) {
    /** As it stands in the empty line. */
    public String text() {
        return word + " (" + field + ")";
    }
}
