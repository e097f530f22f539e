// SPDX-License-Identifier: EUPL-1.2
package deich.server.live;

import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.rule.Needs;
import deich.store.people.Right;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What changes in an open inventory, as a stream that a page listens to. Without it every page says the same when it is loaded. */
@Controller
public final class Events {
    private final Watch watch;
    private final Teller teller;
    private final InstantSource clock;

    Events(Watch watch, Teller teller, InstantSource clock) {
        this.clock = clock;
        this.watch = watch;
        this.teller = teller;
    }

    /** @param version that the page shows */
    @Needs(Right.READ)
    @GetMapping("/b/{stock}/ereignisse")
    ResponseEntity<SseEmitter> listen(
            Desk desk,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "fassung", defaultValue = "0") int version) {
        HttpSession session = request.getSession(false);
        if (session == null) throw new Missing();
        if (watch.full())
            return ResponseEntity.status(503).header("Retry-After", "60").build();
        // a proxy that gathers answers would tell it when it is old
        response.setHeader("X-Accel-Buffering", "no");
        int head = desk.opened().version();
        var emitter = new SseEmitter(0L);
        var listener = new Listener(
                session.getId(),
                desk.visit(),
                desk.opened().stock().id(),
                version < 1 || version > head ? head : version,
                teller,
                emitter,
                clock);
        watch.add(listener);
        Thread.ofVirtual().name("deich-listener").start(() -> listener.run(() -> watch.remove(listener)));
        return ResponseEntity.ok(emitter);
    }
}
