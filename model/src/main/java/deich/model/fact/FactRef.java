// SPDX-License-Identifier: EUPL-1.2
package deich.model.fact;

/**
 * The address of one fact in an inventory.
 *
 * @param owner id of the component the fact belongs to
 * @param field which fact of it, as in the text format: {@code restart}, {@code repair}, {@code rebuild},
 *     {@code needs.<target>} (does this need exist?), {@code needs.<target>.tolerance}, {@code
 *     fallbacks.<id>.lead|level|lasts}, {@code copies.<id>.every|transfer|adminDomain}, {@code
 *     crew.places}, {@code capacity}, {@code objectives.mtpd|rto|rpo|minimumLevel}, {@code vendor} (how does it
 *     depend on its vendor?), {@code jurisdiction}, {@code assurance}
 */
public record FactRef(String owner, String field) implements Comparable<FactRef> {

    @Override
    public int compareTo(FactRef other) {
        int byOwner = owner.compareTo(other.owner);
        return byOwner != 0 ? byOwner : field.compareTo(other.field);
    }

    @Override
    public String toString() {
        return owner + "." + field;
    }
}
