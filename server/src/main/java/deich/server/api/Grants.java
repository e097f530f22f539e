// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.server.desk.Visit;
import deich.server.people.OwnGrants;
import deich.server.rule.Needs;
import deich.store.people.Right;
import deich.store.sight.Grant;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who else may see the own components. */
@RestController
public final class Grants {
    private final OwnGrants grants;

    public Grants(OwnGrants grants) {
        this.grants = grants;
    }

    record One(String stock, String to, Instant at) {
        static One of(Grant grant) {
            return new One(grant.stock().value(), grant.to(), grant.at());
        }
    }

    record All(List<One> grants) {}

    @Needs(Right.GRANT)
    @GetMapping("/api/v1/grants")
    All all(Visit visit) {
        return new All(grants.stocks(visit).stream()
                .flatMap(stock -> grants.of(visit, stock).stream())
                .map(One::of)
                .toList());
    }

    @Needs(Right.GRANT)
    @PutMapping("/api/v1/grants/{stock}/{organisation}")
    All give(Visit visit, @PathVariable("stock") String stock, @PathVariable("organisation") String to) {
        grants.give(visit, stock, to);
        return all(visit);
    }

    @Needs(Right.GRANT)
    @DeleteMapping("/api/v1/grants/{stock}/{organisation}")
    All takeBack(Visit visit, @PathVariable("stock") String stock, @PathVariable("organisation") String to) {
        grants.takeBack(visit, stock, to);
        return all(visit);
    }
}
