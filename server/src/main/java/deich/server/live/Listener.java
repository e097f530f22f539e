// SPDX-License-Identifier: EUPL-1.2
package deich.server.live;

import deich.server.desk.Desk;
import deich.server.desk.Visit;
import deich.store.run.Run;
import deich.store.stock.StockId;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open page. What it is told is asked for anew each time, in a thread of its own: a browser that does not read holds up
 * nobody else, and after a while is let go.
 */
final class Listener {
    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);

    /** Nobody is listened to for longer without asking again: what a proxy or a browser forgot to close ends by itself. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final long HEARTBEAT_SECONDS = 15;
    private static final int WAITING = 100;

    private final String session;
    private final Visit began;
    private final StockId stock;
    private final Teller teller;
    private final SseEmitter emitter;
    private final InstantSource clock;
    private final BlockingQueue<News> news = new ArrayBlockingQueue<>(WAITING);
    /** That the page shows until it is loaded anew: what is compared is compared with it. */
    private final int version;
    /** Up to which its page has been told of; known to its own thread alone. */
    private int told;

    private volatile boolean over;

    /** @param version that the page shows */
    Listener(
            String session,
            Visit began,
            StockId stock,
            int version,
            Teller teller,
            SseEmitter emitter,
            InstantSource clock) {
        this.version = version;
        this.told = version;
        this.session = session;
        this.began = began;
        this.stock = stock;
        this.teller = teller;
        this.emitter = emitter;
        this.clock = clock;
    }

    String session() {
        return session;
    }

    /** Of what is about another inventory or another person nothing is even asked. */
    void hear(News one) {
        boolean mine = switch (one) {
            case News.Changed changed -> changed.stock().equals(stock);
            // how far others are is nobody's business, and what they ordered may name what is theirs
            case News.Ran ran ->
                ran.run().stock().equals(stock)
                        && ran.run().by().equals(began.person().id());
            case News.Person person -> person.id().equals(began.person().id().toString());
        };
        // whoever is that far behind is told to ask again, which is quicker than catching up
        if (mine && !news.offer(one)) end();
    }

    void end() {
        over = true;
        emitter.complete();
    }

    /** Tells until it ends. @param fallen what to do then */
    void run(Runnable fallen) {
        Instant last = clock.instant().plus(LONGEST);
        try {
            if (tell(new News.Changed(stock)))
                while (!over && clock.instant().isBefore(last)) {
                    News next = news.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                    if (!over && !tell(next)) break;
                }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            // nobody reads any more; the container ends the request itself
            over = true;
        } catch (RuntimeException away) {
            // the store cannot be reached: the page asks again by itself
            LOG.debug("a listener is let go", away);
            emitter.complete();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            over = true;
            fallen.run();
        }
    }

    /** @return false when nothing may be told any more, of which the page hears so that it does not come back */
    private boolean tell(@Nullable News one) throws IOException {
        Desk now = teller.allowed(began, stock, session);
        if (now == null) {
            emitter.send(SseEmitter.event().name("ende").data(""));
            return false;
        }
        Told told = told(now, one);
        // a sign of life, by which it is noticed that nobody reads any more
        if (told == null) emitter.send(SseEmitter.event().comment(""));
        else emitter.send(SseEmitter.event().name(told.name()).data(told, MediaType.APPLICATION_JSON));
        return true;
    }

    private @Nullable Told told(Desk now, @Nullable News one) {
        return switch (one) {
            case News.Changed _ -> {
                Told of = teller.version(now, version, told);
                told = now.opened().version();
                yield of;
            }
            case News.Ran(Run run) -> Teller.run(now, run);
            case News.Person _ -> null;
            case null -> null;
        };
    }
}
