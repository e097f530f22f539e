// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.cli.remote.Remote;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Map;
import java.util.concurrent.CancellationException;
import tools.jackson.databind.JsonNode;

/** A run on a server, waited for. Whoever stops waiting stops the run: nobody would look at it. */
final class RemoteRun {
    private static final long LOOK_AGAIN_MILLIS = 500;
    private static final int PARTS = 1000;

    private final Verb verb;
    private final Remote remote;
    private final boolean quiet;

    RemoteRun(Verb verb, Remote remote, boolean quiet) {
        this.verb = verb;
        this.remote = remote;
        this.quiet = quiet;
    }

    /** @return its address, once it is done. @throws CancellationException when it was stopped */
    String done(String stock, String kind) throws IOException {
        String runs = RemoteStock.path(stock) + "/runs";
        JsonNode run = remote.post(runs, Map.of("kind", kind));
        String path = runs + "/" + run.path("id").asString("");
        Thread atExit = new Thread(() -> stop(path), "deich-stop");
        Runtime.getRuntime().addShutdownHook(atExit);
        try (var line =
                new ProgressLine(verb.err(), verb.language, verb.terminal().interactive() && !quiet)) {
            return wait(path, run, line);
        } catch (InterruptedException | InterruptedIOException stopped) {
            stop(path);
            throw new CancellationException();
        } finally {
            forget(atExit);
        }
    }

    private String wait(String path, JsonNode first, ProgressLine line) throws IOException, InterruptedException {
        JsonNode run = first;
        for (; ; ) {
            switch (run.path("state").asString("")) {
                case "done" -> {
                    return path;
                }
                case "failed" -> throw new Refused(verb.language.say("remote.failed"));
                case "cancelled" -> throw new CancellationException();
                default -> line.reached((int) (run.path("progress").asDouble(0) * PARTS), PARTS);
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
            run = remote.get(path);
        }
    }

    private void stop(String path) {
        // the request must not be refused because somebody interrupted the waiting
        boolean interrupted = Thread.interrupted();
        try {
            remote.delete(path);
        } catch (IOException | RuntimeException gone) {
            verb.err().println(verb.language.say("remote.not.stopped"));
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    private static void forget(Thread atExit) {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException shuttingDown) {
            // it runs already
        }
    }
}
