// SPDX-License-Identifier: EUPL-1.2
package deich.server.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts what was answered, and how long it took; never what was asked, or by whom. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class Tally extends OncePerRequestFilter {
    private static final long SLOW_MILLIS = 1000;
    private static final int DEFECT = 500;

    private final InstantSource clock;
    private final Map<Integer, LongAdder> byStatus = new ConcurrentSkipListMap<>();
    private final LongAdder millis = new LongAdder();
    private final LongAdder slow = new LongAdder();

    public Tally(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long began = clock.millis();
        int status = DEFECT;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            count(status, clock.millis() - began);
        }
    }

    private void count(int status, long took) {
        byStatus.computeIfAbsent(status, s -> new LongAdder()).increment();
        millis.add(took);
        if (took > SLOW_MILLIS) slow.increment();
    }

    void writeTo(Prometheus text) {
        text.metric("deich_requests_total", "counter", "Requests answered, by status.");
        byStatus.forEach((status, count) -> text.value(Map.of("status", status.toString()), count.sum()));
        text.metric("deich_request_seconds_total", "counter", "Time spent on requests.")
                .value(Map.of(), millis.sum() / 1000.0);
        text.metric("deich_requests_slow_total", "counter", "Requests that took longer than a second.")
                .value(Map.of(), slow.sum());
    }
}
