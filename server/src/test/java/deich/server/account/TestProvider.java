// SPDX-License-Identifier: EUPL-1.2
package deich.server.account;

import deich.server.Client;
import deich.server.provider.Provider;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** A real OpenID provider in a process of its own (src/test/oidc), with two people. */
final class TestProvider implements AutoCloseable {
    static final String MONA = "mona.meer";
    static final String MONAS = "Ebbe und Flut 12";
    static final String FIETE = "fiete.fremd";
    static final String FIETES = "Wind und Watt 34";

    private static final Path FOLDER = Path.of("target/oidc");
    private static final Pattern FORM = Pattern.compile("action=\"(/login/[^\"]+)\"");

    private final Process process;
    private final URI issuer;

    private TestProvider(Process process, URI issuer) {
        this.process = process;
        this.issuer = issuer;
    }

    /** Skips the tests, and says so, where npm has not brought it. @param origin of the server that signs in here */
    static TestProvider start(URI origin) throws IOException {
        boolean there = Files.exists(FOLDER.resolve("node_modules/oidc-provider"));
        if (!there) System.out.println("no provider in " + FOLDER + " (npm): checks of signing in there skipped");
        Assumptions.assumeTrue(there, "no provider");
        Process process = new ProcessBuilder("node", "provider.mjs", origin.toString())
                .directory(FOLDER.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine())
            if (line.startsWith("port "))
                return new TestProvider(process, URI.create("http://localhost:" + line.substring(5)));
        throw new AssertionError("the provider did not start");
    }

    Provider provider() {
        return new Provider(issuer, "deich", "geheim-und-lang-genug-fuer-den-test", "Anmeldung des Landes");
    }

    String origin() {
        return issuer.toString();
    }

    /** The next id token is wrong in this. */
    void misbehave(String how) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            http.send(
                    HttpRequest.newBuilder(issuer.resolve("/misbehave?how=" + how))
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }

    /**
     * From the page to sign in to the provider and through its form, as a browser would.
     *
     * @param start path of the link that leads there
     * @return where the provider sends the browser back to; its own address when it lets nobody through
     */
    String through(Client client, String start, String login, String password) {
        URI at = hop(client, client.base().resolve(start), client.base());
        Client.Answer page = client.get(at.toString());
        Matcher form = FORM.matcher(page.body());
        if (page.status() != 200 || !form.find()) return at.toString();
        String body = "login=" + encoded(login) + "&password=" + encoded(password);
        URI action = issuer.resolve(form.group(1));
        Client.Answer sent = client.send(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        if (sent.status() == 200) return action.toString();
        return hop(client, action.resolve(sent.header("Location")), client.base())
                .toString();
    }

    /** Follows redirects until a page, or until it leads back to us. */
    private static URI hop(Client client, URI first, URI home) {
        URI at = first;
        for (int i = 0; i < 9; i++) {
            if (i > 0 && at.getAuthority().equals(home.getAuthority())) return at;
            Client.Answer answer = client.get(at.toString());
            if (answer.status() / 100 != 3) return at;
            at = at.resolve(answer.header("Location"));
            if (at.getPath().equals("/anmelden/anbieter/zurueck")) return at;
        }
        throw new AssertionError("a ring of redirects at " + at);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
