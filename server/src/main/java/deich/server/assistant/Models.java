// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.talk.Access;
import deich.assistant.talk.ChatModel;
import deich.assistant.talk.Logged;
import deich.assistant.talk.NoModel;
import deich.assistant.talk.Stop;
import deich.assistant.talk.TalkFailed;
import deich.assistant.talk.UseLog;
import deich.server.desk.Desk;
import deich.store.Actor;
import deich.store.Store;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The language model that the operator allows, if any. Each use stands in the audit log: who, when, what for, never what was said. */
public final class Models {
    /** A small machine answers few at a time; whoever comes too soon is told so. */
    private static final int AT_ONCE = 2;

    /** Of the few places nobody holds one for longer. */
    private static final int LONGEST_MINUTES = 3;

    private final Access access;
    private final Store store;
    private final InstantSource clock;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Models(Access access, Store store, InstantSource clock) {
        this.access = access;
        this.store = store;
        this.clock = clock;
    }

    /** Whether there is one to ask; whether it answers is seen when it is asked. */
    public boolean there() {
        return !access.off() && !access.address().isEmpty();
    }

    /** Held while somebody's request is with the model. @param stop pressed when it was held for long enough */
    public record Place(Stop stop, Semaphore places) implements AutoCloseable {
        @Override
        public void close() {
            places.release();
        }
    }

    /** Null when others hold them all. */
    public @Nullable Place place() {
        if (!places.tryAcquire()) return null;
        var stop = new Stop();
        CompletableFuture.delayedExecutor(LONGEST_MINUTES, TimeUnit.MINUTES).execute(stop::press);
        return new Place(stop, places);
    }

    /** For one person's request. {@link NoModel} where there is none, or its address is not allowed. */
    public ChatModel of(Desk desk) {
        Actor actor = desk.visit().actor();
        try {
            ChatModel model = access.open();
            return model instanceof NoModel
                    ? model
                    : new Logged(model, actor.person().toString(), use -> note(actor, use), clock::instant);
        } catch (TalkFailed failed) {
            return new NoModel(failed.why());
        }
    }

    private void note(Actor actor, UseLog.Use use) {
        var details = new TreeMap<String, String>();
        details.put("purpose", use.purpose());
        details.put("promptTokens", Integer.toString(use.promptTokens()));
        details.put("answerTokens", Integer.toString(use.answerTokens()));
        details.put("millis", Long.toString(use.took().toMillis()));
        TalkFailed.Why failed = use.failed();
        details.put("outcome", failed == null ? "ok" : failed.name());
        store.audit().append(actor, "model.used", "model:" + use.model(), Map.copyOf(details));
    }
}
