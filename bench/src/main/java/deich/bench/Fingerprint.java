// SPDX-License-Identifier: EUPL-1.2
package deich.bench;

import deich.engine.Futures;
import deich.engine.Run;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** One line that two results share only if they are the same throughout. */
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

    /** SHA-256 over all futures: every service with its downtime, outage and loss in each; sorted by service. */
    static String of(Futures futures) {
        MessageDigest digest = sha256();
        futures.services().forEach((service, of) -> {
            digest.update((service + '\n').getBytes(StandardCharsets.UTF_8));
            for (long[] times : List.of(of.downtime(), of.outage(), of.loss())) {
                ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * times.length);
                bytes.asLongBuffer().put(times);
                digest.update(bytes);
            }
        });
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
