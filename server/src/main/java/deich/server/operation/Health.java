// SPDX-License-Identifier: EUPL-1.2
package deich.server.operation;

import deich.server.rule.Open;
import deich.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Whether this server can work, for proxies and service managers: 200, or 503 when the store is out of reach or another
 * Deich has changed its tables meanwhile. Says no more than that, for anybody may ask.
 */
@Controller
public final class Health {
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private final Store store;
    private final String schema;

    public Health(Store store) {
        this.store = store;
        this.schema = store.schema();
    }

    @Open
    @GetMapping("/gesundheit")
    ResponseEntity<String> answer() {
        boolean up = up();
        return ResponseEntity.status(up ? 200 : 503)
                .contentType(MediaType.APPLICATION_JSON)
                .body(up ? "{\"status\":\"up\"}" : "{\"status\":\"down\"}");
    }

    private boolean up() {
        try {
            String now = store.schema();
            if (!now.equals(schema)) LOG.error("the tables are of version {}, this server works with {}", now, schema);
            return now.equals(schema);
        } catch (RuntimeException unreachable) {
            LOG.error("the store is out of reach", unreachable);
            return false;
        }
    }
}
