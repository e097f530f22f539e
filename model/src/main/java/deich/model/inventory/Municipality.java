// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

/**
 * A municipality of the official register.
 *
 * @param ags Amtlicher Gemeindeschlüssel, eight digits
 * @param residents 0 or more
 */
public record Municipality(String ags, String name, int residents) {
    public Municipality {
        if (residents < 0) throw new IllegalArgumentException(name + " with " + residents + " residents");
    }
}
