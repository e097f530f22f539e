// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server or a library says is wrong, in whatever form; short, in one line. */
public final class Trouble {
    private static final int MOST = 200;

    private Trouble() {}

    static String of(int status, String body) {
        String said = "";
        try {
            said = sentence(JsonMapper.shared().readTree(body));
        } catch (JacksonException noJson) {
            // a page of some proxy: nothing for a person to read
        }
        return said.isEmpty() ? "HTTP " + status : "HTTP " + status + ": " + said;
    }

    static String sentence(JsonNode answer) {
        JsonNode error = answer.path("error");
        for (JsonNode each :
                new JsonNode[] {error.path("message"), error, answer.path("message"), answer.path("detail")})
            if (each.isString()) return line(each.stringValue());
        return "";
    }

    /** The text in one line of at most {@value #MOST} characters, and a mark where it was cut. */
    public static String line(String text) {
        String one = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return one.length() <= MOST ? one : one.substring(0, MOST) + "…";
    }
}
