// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** In which Kreis or kreisfreie Stadt a component lies: where it stands, else what its administration covers. */
record Areas(Inventory inventory) {

    /** Digits of a key that name the Kreis. */
    static final int DIGITS = 5;

    private static final int HOPS = 5;

    String of(Component component) {
        String place = standing(component.place());
        return place.isEmpty() ? covered(component.administration()) : place;
    }

    /** A place is a municipality's key or a site, which has a place itself. */
    private String standing(@Nullable String place) {
        String at = place;
        for (int hop = 0; at != null && hop < HOPS; hop++) {
            if (key(at)) return at.substring(0, DIGITS);
            Component site = inventory.components().get(at);
            at = site == null ? null : site.place();
        }
        return "";
    }

    private static boolean key(String text) {
        return text.length() >= DIGITS && text.chars().allMatch(Character::isDigit);
    }

    private String covered(@Nullable String administration) {
        Administration known =
                administration == null ? null : inventory.administrations().get(administration);
        if (known == null) return "";
        List<String> keys = known.covers();
        if (keys.isEmpty() || !keys.stream().allMatch(Areas::key)) return "";
        var areas = keys.stream().map(key -> key.substring(0, DIGITS)).collect(Collectors.toSet());
        return areas.size() == 1 ? areas.iterator().next() : "";
    }
}
