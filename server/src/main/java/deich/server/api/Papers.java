// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.server.desk.Desk;
import deich.server.paper.Outgoing;
import deich.server.rule.Needs;
import deich.server.wire.Refusal;
import deich.store.people.Right;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reports and emergency folders, as files. */
@RestController
public final class Papers {
    private final Outgoing outgoing;

    public Papers(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    @Needs(Right.EXPORT)
    @GetMapping("/api/v1/stocks/{stock}/reports/{file}")
    ResponseEntity<byte[]> file(Desk desk, @PathVariable("file") String file) {
        if (!outgoing.computed(desk, file)) throw Refusal.notComputed();
        return outgoing.file(desk, file, false);
    }
}
