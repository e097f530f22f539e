// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.inventory.Component;

/**
 * A component as lists know it.
 *
 * @param component as far as it is seen
 * @param full whether its inside is seen, or only what its owner assures
 * @param administration name of whose it is; empty for nobody's
 * @param place name of where it stands; empty when not said
 * @param area key of the Kreis or kreisfreie Stadt it lies in or is for, five digits; empty when there is not just one
 * @param bare needs whose loss hurts at once
 * @param text in which a search looks, in small letters
 */
public record Entry(
        Component component,
        boolean full,
        String administration,
        String place,
        String area,
        Balance facts,
        int bare,
        String text) {

    public String id() {
        return component.id();
    }

    public String name() {
        return component.name();
    }
}
