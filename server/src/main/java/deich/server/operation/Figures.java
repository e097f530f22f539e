// SPDX-License-Identifier: EUPL-1.2
package deich.server.operation;

import deich.server.Settings;
import deich.server.desk.Missing;
import deich.server.rule.Open;
import deich.store.Store;
import deich.store.run.Run;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Figures for monitoring, as Prometheus reads them. They answer this machine alone: to whom a proxy has passed a request on,
 * there is no such page.
 */
@Controller
public final class Figures {
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    /** Any of these says that somebody else asks through a proxy on this machine. */
    private static final List<String> PASSED_ON =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private final Store store;
    private final Tally tally;
    private final String version;

    public Figures(Store store, Tally tally, Settings settings) {
        this.store = store;
        this.tally = tally;
        this.version = settings.version();
    }

    @Open
    @GetMapping("/messwerte")
    ResponseEntity<String> answer(HttpServletRequest request) {
        if (!fromHere(request)) throw new Missing();
        return ResponseEntity.ok().header("Content-Type", TYPE).body(written());
    }

    private static boolean fromHere(HttpServletRequest request) {
        if (PASSED_ON.stream().anyMatch(name -> request.getHeader(name) != null)) return false;
        String from = request.getRemoteAddr();
        return from.startsWith("127.") || from.equals("0:0:0:0:0:0:0:1") || from.equals("::1");
    }

    private String written() {
        var text = new Prometheus();
        text.metric("deich_info", "gauge", "Version of Deich.").value(Map.of("version", version), 1);
        tally.writeTo(text);
        runs(text);
        text.metric("deich_sessions", "gauge", "Sessions that have not ended.").value(Map.of(), store.sessions());
        machine(text);
        return text.toString();
    }

    private void runs(Prometheus text) {
        Map<Run.State, Long> runs = store.runs().count();
        text.metric("deich_runs", "gauge", "Runs in the store by state.");
        for (Run.State state : Run.State.values())
            text.value(Map.of("state", state.name().toLowerCase(Locale.ROOT)), runs.getOrDefault(state, 0L));
    }

    private static void machine(Prometheus text) {
        var memory = ManagementFactory.getMemoryMXBean();
        var heap = memory.getHeapMemoryUsage();
        text.metric("jvm_memory_used_bytes", "gauge", "Memory in use.")
                .value(Map.of("area", "heap"), heap.getUsed())
                .value(Map.of("area", "nonheap"), memory.getNonHeapMemoryUsage().getUsed());
        text.metric("jvm_memory_max_bytes", "gauge", "Memory that may be used.")
                .value(Map.of("area", "heap"), heap.getMax());
        text.metric("jvm_threads", "gauge", "Threads.")
                .value(Map.of(), ManagementFactory.getThreadMXBean().getThreadCount());
        text.metric("process_uptime_seconds", "gauge", "Time since the start.")
                .value(Map.of(), ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
    }
}
