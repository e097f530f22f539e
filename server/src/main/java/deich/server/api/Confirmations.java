// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import deich.server.desk.Desk;
import deich.server.rule.Needs;
import deich.server.stock.Authors;
import deich.server.stock.BiaValues;
import deich.server.wire.Refusal;
import deich.store.Store;
import deich.store.bia.Confirmation;
import deich.store.people.Right;
import deich.store.sight.Detail;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Which BIA values of services are confirmed, and confirming some. */
@RestController
public final class Confirmations {
    private final Store store;
    private final BiaValues values;
    private final Authors authors;

    public Confirmations(Store store, BiaValues values, Authors authors) {
        this.store = store;
        this.values = values;
        this.authors = authors;
    }

    /** @param digest of the values as they are: whoever confirms names it @param at missing when these are not confirmed */
    record Row(
            String service,
            String name,
            String digest,
            @Nullable Instant at,
            @Nullable String by) {}

    record All(int version, List<Row> services) {}

    record Confirm(String service, String digest) {}

    @Needs(Right.READ)
    @GetMapping("/api/v1/stocks/{stock}/confirmations")
    All all(Desk desk) {
        Map<String, Confirmation> given = store
                .confirmations()
                .all(desk.opened().stock().id())
                .stream()
                .collect(Collectors.toMap(
                        one -> one.component() + " " + one.digest(), Function.identity(), (newest, _) -> newest));
        List<Row> rows = desk.inventory().components().values().stream()
                .filter(c -> c.kind() == Kind.SERVICE && desk.sight().of(c.id()) == Detail.FULL)
                .map(c -> row(desk, c, given))
                .toList();
        return new All(desk.opened().version(), rows);
    }

    private Row row(Desk desk, Component c, Map<String, Confirmation> given) {
        String digest = deich.store.bia.Confirmations.digest(c.objectives());
        Confirmation one = given.get(c.id() + " " + digest);
        return one == null
                ? new Row(c.id(), c.name(), digest, null, null)
                : new Row(c.id(), c.name(), digest, one.at(), authors.name(desk.visit(), one.person()));
    }

    @Needs(Right.CONFIRM)
    @PostMapping("/api/v1/stocks/{stock}/confirmations")
    All confirm(Desk desk, @RequestBody Confirm confirm) {
        if (!values.confirm(desk, confirm.service(), confirm.digest()))
            throw Refusal.conflict(List.of(), desk.opened().stock().head());
        return all(desk);
    }
}
