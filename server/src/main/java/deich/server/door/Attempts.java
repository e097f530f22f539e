// SPDX-License-Identifier: EUPL-1.2
package deich.server.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Locale;
import org.springframework.security.authentication.LockedException;

/**
 * Counts failed sign-ins of a name. After five, that name waits: long enough to make guessing hopeless, short enough that
 * nobody can be locked out for good by somebody else's guesses.
 */
public final class Attempts {
    private static final int FREE = 5;
    private static final Duration WAIT = Duration.ofMinutes(2);

    private final Cache<String, Integer> failed =
            Caffeine.newBuilder().expireAfterWrite(WAIT).maximumSize(100_000).build();

    /** @throws LockedException while the name must wait */
    public void pause(String login) {
        Integer count = failed.getIfPresent(key(login));
        if (count != null && count >= FREE) throw new LockedException("too many failed attempts");
    }

    public void failed(String login) {
        failed.asMap().merge(key(login), 1, Integer::sum);
    }

    public void succeeded(String login) {
        failed.invalidate(key(login));
    }

    private static String key(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
