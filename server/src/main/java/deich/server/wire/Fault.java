// SPDX-License-Identifier: EUPL-1.2
package deich.server.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Problem details (RFC 9457) with everything that is wrong at once.
 *
 * @param type the same for every problem of a kind
 * @param instance path that was asked
 * @param problems of what was sent
 * @param conflicts with what others saved
 * @param head number of the newest version, where that matters; 0 otherwise
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Fault(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Trouble> problems,
        List<Conflict> conflicts,
        int head) {
    static final String TYPE = "urn:deich:problem:";
}
