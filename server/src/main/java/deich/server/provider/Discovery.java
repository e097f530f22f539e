// SPDX-License-Identifier: EUPL-1.2
package deich.server.provider;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks the provider to describe itself, when somebody first wants to sign in there and not before: Deich starts without it.
 * One asks at a time; meanwhile the others get what was known, so that a provider that is slow does not take all threads.
 */
final class Discovery {
    private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);
    /** So soon it is noticed that the provider went away, or changed. */
    private static final Duration KEPT = Duration.ofMinutes(1);
    /** So long nobody asks again where nobody answered. */
    private static final Duration RESTS = Duration.ofSeconds(10);

    private final Provider provider;
    private final URI back;
    private final InstantSource clock;
    private final ClientHttpRequestFactory requests;
    private final RestClient rest;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Known last;

    Discovery(Provider provider, URI back, ClientHttpRequestFactory requests, InstantSource clock) {
        this.provider = provider;
        this.back = back;
        this.clock = clock;
        this.requests = requests;
        this.rest = RestClient.builder().requestFactory(requests).build();
    }

    /** @param found null when nobody answered, or not well */
    private record Known(Instant since, @Nullable Described found) {
        boolean old(Instant now) {
            return since.plus(found == null ? RESTS : KEPT).isBefore(now);
        }
    }

    /** Null when the provider does not answer, or cannot be trusted. */
    @Nullable
    Described described() {
        Known known = last;
        if (known != null && (!known.old(clock.instant()) || asking.isLocked())) return known.found();
        asking.lock();
        try {
            Known newer = last;
            if (newer == null || newer.old(clock.instant())) last = newer = new Known(clock.instant(), ask());
            return newer.found();
        } finally {
            asking.unlock();
        }
    }

    private @Nullable Described ask() {
        try {
            Map<String, Object> told =
                    rest.get().uri(provider.description()).retrieve().body(new ParameterizedTypeReference<>() {});
            if (told != null) return Described.of(provider, told, back, requests);
            LOG.warn("the provider of sign-ins answers nothing");
        } catch (RestClientException away) {
            LOG.warn(
                    "the provider of sign-ins does not answer: {}",
                    away.getClass().getSimpleName());
        } catch (Described.Unfit unfit) {
            LOG.warn("the provider of sign-ins is not used: {}", unfit.getMessage());
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            LOG.warn("the provider of sign-ins does not describe itself");
        }
        return null;
    }
}
