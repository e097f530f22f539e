// SPDX-License-Identifier: EUPL-1.2
package deich.weights.llama;

import de.kherud.llama.InferenceParameters;
import de.kherud.llama.LlamaIterator;
import de.kherud.llama.LlamaModel;
import de.kherud.llama.ModelParameters;
import de.kherud.llama.args.LogFormat;
import deich.assistant.talk.Answer;
import deich.assistant.talk.ChatModel;
import deich.assistant.talk.Listener;
import deich.assistant.talk.Request;
import deich.assistant.talk.Stop;
import deich.assistant.talk.TalkFailed;
import deich.assistant.talk.TalkFailed.Why;
import deich.assistant.talk.Thoughts;
import deich.assistant.talk.Trouble;
import deich.weights.Unpacked;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A model in this process. One answer at a time: two at once would take twice as long each. The native code cannot be
 * interrupted while it reads what it was asked, so a thread of its own waits for it; whoever stops, or has waited long
 * enough, goes on at once, and the model is free for the next when it noticed.
 */
final class LlamaChat {
    static {
        System.setProperty("de.kherud.llama.tmpdir", Unpacked.folder().toString());
        // when it is loaded, the library tells standard output where it unpacked itself; that belongs to our results
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        try {
            LlamaModel.setLogger(LogFormat.TEXT, (level, line) -> {}); // it speaks of everything it does
        } finally {
            System.setOut(out);
        }
    }

    /** Room for the end of a turn. */
    private static final int LEAST_ANSWER = 16;

    /** A token of German is three characters or so. */
    private static final int CHARACTERS = 3;

    private static final Duration LOOK = Duration.ofMillis(50);

    private final LlamaModel model;
    private final int context;
    private final Semaphore free = new Semaphore(1, true);

    private LlamaChat(LlamaModel model, int context) {
        this.model = model;
        this.context = context;
    }

    static LlamaChat load(Path file, int context) throws TalkFailed {
        try {
            var parameters = new ModelParameters()
                    .setModel(file.toString())
                    .setCtxSize(context)
                    .setParallel(1)
                    // better no answer than one to a question whose middle was left out
                    .disableContextShift();
            parameters.disableLog();
            return new LlamaChat(new LlamaModel(parameters), context);
        } catch (RuntimeException broken) {
            throw new TalkFailed(Why.NOT_LOADED, file.toString());
        }
    }

    ChatModel called(String name) {
        return new ChatModel() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Answer ask(Request request, Listener listener, Stop stop) throws TalkFailed {
                return LlamaChat.this.ask(request, listener, stop);
            }
        };
    }

    private Answer ask(Request request, Listener listener, Stop stop) throws TalkFailed {
        long until = System.nanoTime() + request.limits().time().toNanos();
        take(stop, until);
        var pieces = new LinkedBlockingQueue<Piece>();
        var talking = new Talking(request, pieces);
        Thread.ofPlatform().name("deich-llama").daemon().start(talking);
        try {
            return heard(request, listener, stop, until, pieces);
        } finally {
            talking.over = true;
        }
    }

    private void take(Stop stop, long until) throws TalkFailed {
        try {
            while (!free.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) goOn(stop, until);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TalkFailed(Why.STOPPED, "");
        }
    }

    private static void goOn(Stop stop, long until) throws TalkFailed {
        if (stop.pressed()) throw new TalkFailed(Why.STOPPED, "");
        if (System.nanoTime() > until) throw new TalkFailed(Why.TOO_SLOW, "");
    }

    private Answer heard(Request request, Listener listener, Stop stop, long until, LinkedBlockingQueue<Piece> pieces)
            throws TalkFailed {
        var text = new StringBuilder();
        boolean tools = !request.tools().isEmpty();
        var thoughts = new Thoughts(piece -> {
            text.append(piece);
            if (!tools) listener.token(piece);
        });
        int characters = 0;
        while (true) {
            goOn(stop, until);
            Piece next = next(pieces);
            switch (next) {
                case Piece.Silence _ -> {}
                case Piece.Said said -> {
                    characters += said.text().length();
                    if (characters > request.limits().characters()) throw new TalkFailed(Why.TOO_LONG, "");
                    thoughts.heard(said.text());
                }
                case Piece.Failed failed -> throw failed.why();
                case Piece.Over(int asked, int answered) -> {
                    thoughts.over();
                    String whole = text.toString().strip();
                    return tools
                            ? Calls.answer(whole, listener, asked, answered)
                            : new Answer(whole, List.of(), asked, answered);
                }
            }
        }
    }

    private static Piece next(LinkedBlockingQueue<Piece> pieces) throws TalkFailed {
        try {
            Piece next = pieces.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            return next == null ? new Piece.Silence() : next;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TalkFailed(Why.STOPPED, "");
        }
    }

    /** What the thread that waits for the model hands on. */
    private sealed interface Piece {
        record Said(String text) implements Piece {}

        record Silence() implements Piece {}

        record Failed(TalkFailed why) implements Piece {}

        /** @param asked tokens of the question @param answered tokens of the answer */
        record Over(int asked, int answered) implements Piece {}
    }

    private final class Talking implements Runnable {
        private final Request request;
        private final LinkedBlockingQueue<Piece> pieces;
        private volatile boolean over;

        private Talking(Request request, LinkedBlockingQueue<Piece> pieces) {
            this.request = request;
            this.pieces = pieces;
        }

        @Override
        public void run() {
            try {
                pieces.add(talk());
            } catch (TalkFailed failed) {
                pieces.add(new Piece.Failed(failed));
            } catch (RuntimeException refused) {
                pieces.add(new Piece.Failed(
                        new TalkFailed(Why.REFUSED, Trouble.line(String.valueOf(refused.getMessage())))));
            } finally {
                free.release();
            }
        }

        private Piece.Over talk() throws TalkFailed {
            String prompt = model.applyTemplate(Turns.of(request));
            int asked = model.encode(prompt).length;
            int most = Math.min(context - asked, request.limits().characters() / CHARACTERS + LEAST_ANSWER);
            if (most < LEAST_ANSWER) throw new TalkFailed(Why.REFUSED, asked + " > " + context);
            var parameters = new InferenceParameters(prompt)
                    .setTemperature(0)
                    .setSeed(1)
                    .setCachePrompt(false) // the same question is to get the same answer
                    .setNPredict(most);
            String schema = request.tools().isEmpty() ? request.schema() : Calls.schema(request.tools());
            if (schema != null) parameters.setGrammar(LlamaModel.jsonSchemaToGrammar(schema));
            var text = new StringBuilder();
            int answered = 0;
            LlamaIterator answer = model.generate(parameters).iterator();
            while (answer.hasNext()) {
                String piece = answer.next().text;
                answered++;
                if (over) {
                    answer.cancel();
                    break;
                }
                text.append(piece);
                pieces.add(new Piece.Said(piece));
            }
            // it does not say why it ended; letters of several bytes come as one piece, so the text is counted as well
            answered = Math.max(answered, model.encode(text.toString()).length);
            if (answered >= most - most / 20) throw new TalkFailed(Why.TOO_LONG, "");
            return new Piece.Over(asked, answered);
        }
    }
}
