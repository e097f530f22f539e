// SPDX-License-Identifier: EUPL-1.2
package deich.server.course;

import deich.server.Client;
import deich.server.Program;
import java.util.Map;

/** Orders long work as people do, and looks again until it is done. */
public final class Waiting {
    private static final int SECONDS = 180;

    private Waiting() {}

    /** @return the page with what came of it */
    public static Client.Answer result(Client client, String page, Map<String, String> fields) {
        Client.Answer asked = client.submit(page, page.replaceFirst("\\?.*", ""), fields);
        if (asked.status() != 302) throw new AssertionError(asked.status() + " " + asked.body());
        return until(client, asked.location());
    }

    public static Client.Answer until(Client client, String page) {
        for (int i = 0; i < SECONDS * 4; i++) {
            Client.Answer answer = client.get(page);
            if (!answer.body().contains("id=\"lauf\"")) return answer;
            pause();
        }
        throw new AssertionError("not done after " + SECONDS + " s: " + page);
    }

    /** @return the first answer that is not to come back later */
    public static Program.Answer done(Program program, String path) {
        for (int i = 0; i < SECONDS * 4; i++) {
            Program.Answer answer = program.get(path);
            if (answer.status() != 202) return answer;
            pause();
        }
        throw new AssertionError("not done after " + SECONDS + " s: " + path);
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
