// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import static org.assertj.core.api.Assertions.assertThat;

import deich.assistant.meaning.Vectors;
import deich.assistant.talk.Access;
import deich.engine.Progress;
import deich.server.work.Job;
import deich.server.work.Opened;
import deich.server.work.Patience;
import deich.store.Actor;
import deich.store.Address;
import deich.store.Store;
import deich.store.people.Organisation;
import deich.store.people.OrganisationKind;
import deich.store.people.Role;
import deich.store.run.Run;
import deich.store.stock.Files;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** A server in a process of its own, which can be killed. */
final class Alone implements AutoCloseable {
    static final String LOGIN = "a.alleine";
    /** A kind of run that the process never ends; in the test's own process it ends at once. */
    static final String ENDLESS = "endless";

    private final Process process;
    private final int port;

    private Alone(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Somebody who may edit, and the joint inventory. */
    static void furnish(Store store) {
        var people = store.people();
        people.organisations()
                .create(new Organisation(Served.KREIS, "Kreis", OrganisationKind.ADMINISTRATION, "MV"), Actor.DEICH);
        var person = people.create(LOGIN, "Alleine", Served.KREIS, EnumSet.of(Role.ISB), Actor.DEICH);
        String hash = new Argon2PasswordEncoder(16, 32, 1, 1024, 1).encode(Served.PASSWORD);
        people.setPassword(person.id(), Objects.requireNonNull(hash), false, Actor.DEICH);
        store.stocks().create(Served.JOINT, "x", Served.KREIS, Files.of(Served.EXAMPLE), "Beginn", Actor.DEICH);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Started, and ready to answer. @param said file for what it says */
    static Alone start(Address at, int port, Path said) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-Ddeich.root=" + Served.ROOT.toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Alone.class.getName(),
                at.url(),
                Integer.toString(port)));
        if (at.user() != null) command.addAll(List.of(at.user(), String.valueOf(at.password())));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        for (int i = 0; i < 1200 && !java.nio.file.Files.readString(said).contains("ready."); i++) {
            if (!process.isAlive()) throw new AssertionError(java.nio.file.Files.readString(said));
            Thread.sleep(100);
        }
        return new Alone(process, port);
    }

    URI base() {
        return URI.create("http://localhost:" + port);
    }

    /** As by kill -9. */
    void kill() {
        process.destroyForcibly();
        try {
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }

    /** For how a test's server differs from a real one: it loses patience soon, and knows the endless kind of run. */
    static Consumer<GenericApplicationContext> impatient(boolean ends) {
        return context -> {
            context.registerBean(Patience.class, () -> new Patience(Duration.ofSeconds(3)));
            context.registerBean("endless", Job.class, () -> new Endless(ends));
        };
    }

    /** Works until it is killed, unless it ends at once. */
    private record Endless(boolean ends) implements Job {
        @Override
        public String kind() {
            return ENDLESS;
        }

        @Override
        public Map<String, byte[]> work(Run run, Opened opened, Progress progress) {
            for (int i = 0; !ends && progress.reached(1, 2) && i < 6000; i++) sleep();
            return Map.of("done", new byte[] {1});
        }

        private static void sleep() {
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static Settings settings(Address at, int port, String origin) {
        return new Settings(
                "127.0.0.1",
                port,
                at,
                Served.ROOT.resolve("content"),
                Served.EXAMPLE,
                URI.create(origin),
                "test",
                2,
                null,
                Access.NONE,
                null,
                null,
                Vectors.NONE);
    }

    /** The process itself: serves until it is killed. */
    public static void main(String[] told) throws InterruptedException {
        Address at = new Address(told[0], told.length > 2 ? told[2] : null, told.length > 3 ? told[3] : null);
        int port = Integer.parseInt(told[1]);
        Server.start(settings(at, port, "http://localhost:" + port), InstantSource.system(), impatient(false));
        System.out.println("ready.");
        new java.util.concurrent.CountDownLatch(1).await();
    }
}
