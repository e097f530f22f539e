// SPDX-License-Identifier: EUPL-1.2
package deich.server.live;

import deich.store.Store;
import deich.store.audit.Entry;
import deich.store.run.Run;
import deich.store.stock.StockId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks at the store every second, as long as anybody listens, and passes on what came. Whatever changes stands in the audit
 * log, written by whichever server, one entry after the other: its head says whether there is anything new, and no server has
 * to tell another. How far runs are is no entry and is asked for beside it.
 */
final class Watch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int MOST = 500;
    /** Pages of one session that listen at once. */
    private static final int PAGES = 6;

    private static final int LISTENERS = 1000;

    private final Store store;
    private final Queue<Listener> listeners = new ConcurrentLinkedQueue<>();
    private final Map<UUID, Double> progress = new HashMap<>();
    private long seen;
    private volatile boolean running;

    Watch(Store store) {
        this.store = store;
    }

    /** From now on: what comes later is told, and what was before the listener looks up itself. */
    synchronized void add(Listener listener) {
        if (listeners.isEmpty()) seen = store.audit().head().seq();
        List<Listener> before = listeners.stream()
                .filter(one -> one.session().equals(listener.session()))
                .toList();
        // the oldest are pages that were left, of which their server hears last
        if (before.size() >= PAGES) before.getFirst().end();
        listeners.add(listener);
    }

    void remove(Listener listener) {
        listeners.remove(listener);
    }

    boolean full() {
        return listeners.size() >= LISTENERS;
    }

    private void loop() {
        while (running) {
            LockSupport.parkNanos(LOOK.toNanos());
            try {
                if (!listeners.isEmpty()) for (News news : look()) listeners.forEach(one -> one.hear(news));
            } catch (RuntimeException away) {
                // a database that is away for a moment must not end the watch
                if (running)
                    LOG.warn(
                            "nothing can be told of what changes: {}",
                            away.getClass().getSimpleName());
            }
        }
    }

    /** What came since the look before. */
    synchronized List<News> look() {
        var news = new ArrayList<News>();
        long head = store.audit().head().seq();
        // a backup may have been restored meanwhile
        long upTo = Math.min(head, seen);
        List<Entry> entries = head > upTo ? store.audit().after(upTo, MOST) : List.of();
        var open = new LinkedHashMap<UUID, Run>();
        for (Run run : store.runs().open(MOST)) open.put(run.id(), run);
        var told = new HashSet<UUID>();
        for (Entry entry : entries) {
            upTo = entry.seq();
            add(news, entry, open, told);
        }
        for (Run run : open.values()) {
            Double before = progress.get(run.id());
            if ((before == null || before != run.progress()) && told.add(run.id())) news.add(new News.Ran(run));
        }
        // only now: what the store fails to answer half-way is looked up again the next time, and nothing is lost
        seen = upTo;
        progress.clear();
        open.forEach((id, run) -> progress.put(id, run.progress()));
        return news;
    }

    /** @param told runs of which this look has said already how they are */
    private void add(List<News> news, Entry entry, Map<UUID, Run> open, Set<UUID> told) {
        String subject = entry.subject();
        String id = subject.substring(subject.indexOf(':') + 1);
        if (subject.startsWith("stock:")) news.add(new News.Changed(new StockId(id)));
        else if (subject.startsWith("run:")) {
            UUID run = UUID.fromString(id);
            if (!told.add(run)) return;
            Run known = open.get(run);
            Run found = known == null ? store.runs().find(run) : known;
            if (found != null) news.add(new News.Ran(found));
        }
        // sign-ins and sign-outs name whom they are about without saying that it is a person
        else news.add(new News.Person(id));
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("deich-watch").start(this::loop);
    }

    /** Before the server waits for requests to end, of which these would be the last. */
    @Override
    public void stop() {
        running = false;
        listeners.forEach(Listener::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
