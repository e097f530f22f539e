// SPDX-License-Identifier: EUPL-1.2
package deich.server.overview;

import deich.model.inventory.Administration;
import deich.model.inventory.Assurance;
import deich.model.inventory.Component;
import deich.server.desk.Desk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Assurances (Zusicherungen) of others that have run out or soon will: after that they count for nothing. */
public final class Assurances {
    private static final int SOON_DAYS = 90;
    private static final int MOST = 10;

    private Assurances() {}

    /** @param over whether it counts for nothing already */
    public record Ending(String href, String component, String by, String until, boolean over) {}

    private record One(Component component, Assurance assurance) {}

    static List<Ending> ending(Desk desk, LocalDate today) {
        return desk.inventory().components().values().stream()
                .filter(c -> c.assurance() != null && foreign(desk, c))
                .map(c -> new One(c, java.util.Objects.requireNonNull(c.assurance())))
                .filter(one -> one.assurance().validUntil().isBefore(today.plusDays(SOON_DAYS)))
                .sorted(Comparator.comparing(one -> one.assurance().validUntil()))
                .limit(MOST)
                .map(one -> ending(desk, one, today))
                .toList();
    }

    /** Whose it is not one's own, also where one keeps the inventory for others. */
    private static boolean foreign(Desk desk, Component c) {
        return c.administration() != null
                && !c.administration().equals(desk.visit().organisation().id());
    }

    private static Ending ending(Desk desk, One one, LocalDate today) {
        Component c = one.component();
        return new Ending(
                desk.base() + "/bestand/" + c.id(),
                c.name(),
                name(desk.opened().inventory().administrations(), String.valueOf(c.administration())),
                desk.said("overview").words().date(one.assurance().validUntil()),
                !one.assurance().validOn(today));
    }

    private static String name(Map<String, Administration> all, String id) {
        Administration known = all.get(id);
        return known == null ? id : known.name();
    }
}
