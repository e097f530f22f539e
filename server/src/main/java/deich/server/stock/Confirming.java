// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.fact.Fact;
import deich.model.inventory.Component;
import deich.model.inventory.Objectives;
import deich.server.desk.Desk;
import deich.store.bia.Confirmation;
import deich.store.bia.Confirmations;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the confirmation of BIA values stands.
 *
 * @param digest of the values as they are shown: whoever confirms, confirms these
 * @param given of exactly these values, in words; empty for none
 * @param before of others that have changed since, in words; empty for none
 * @param may whether whoever looks may confirm them now
 */
public record Confirming(String digest, String given, String before, boolean may) {

    static Confirming of(Desk desk, Component component, boolean may, Confirmations all, Authors authors) {
        var stock = desk.opened().stock().id();
        String digest = Confirmations.digest(component.objectives());
        Confirmation given = all.current(stock, component.id(), digest);
        Confirmation before = given != null ? null : latest(all, desk, component.id());
        boolean now = may && desk.opened().newest() && something(component.objectives());
        return new Confirming(digest, words(desk, authors, given), words(desk, authors, before), now);
    }

    private static @Nullable Confirmation latest(Confirmations all, Desk desk, String component) {
        return all.all(desk.opened().stock().id()).stream()
                .filter(one -> one.component().equals(component))
                .findFirst()
                .orElse(null);
    }

    /** Nobody confirms that nothing is known. */
    static boolean something(Objectives of) {
        return Stream.of(of.mtpd(), of.rto(), of.rpo(), of.minimumLevel())
                .anyMatch(fact -> !(fact instanceof Fact.Missing<?>));
    }

    private static String words(Desk desk, Authors authors, @Nullable Confirmation one) {
        if (one == null) return "";
        return desk.said("stock")
                .t("confirmed.by", authors.name(desk.visit(), one.person()), authors.when(desk.visit(), one.at()));
    }
}
