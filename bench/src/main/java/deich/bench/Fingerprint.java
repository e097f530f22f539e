// SPDX-License-Identifier: EUPL-1.2
package deich.bench;

import deich.engine.Run;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** One line that two runs share only if all their outages are the same. */
final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256 over every outage, one a line: component, from, until, and what caused it; sorted by component and time. */
    static String of(Run run) {
        MessageDigest digest = sha256();
        for (List<Run.Outage> outages : run.outages().values())
            for (Run.Outage o : outages) {
                String line = o.component() + ' ' + o.from() + ' ' + o.until() + ' ' + cause(o.cause()) + '\n';
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String cause(Run.Cause cause) {
        return switch (cause) {
            case Run.Struck struck -> "hit " + struck.hit();
            case Run.Starved starved -> "without " + String.join(",", starved.missing());
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
