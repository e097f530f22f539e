// SPDX-License-Identifier: EUPL-1.2
package deich.server.wire;

import java.io.Serial;
import java.util.List;

/** The request of a program is answered with a problem. */
public final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final int status;
    private final String key;
    private final transient List<Trouble> problems;
    private final transient List<Conflict> conflicts;
    private final int head;

    private Refusal(int status, String key, List<Trouble> problems, List<Conflict> conflicts, int head) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
        this.problems = List.copyOf(problems);
        this.conflicts = List.copyOf(conflicts);
        this.head = head;
    }

    /** What was sent cannot be taken. @param problems all of them */
    public static Refusal invalid(List<Trouble> problems) {
        return new Refusal(422, "invalid", problems, List.of(), 0);
    }

    public static Refusal invalid(Trouble... problems) {
        return invalid(List.of(problems));
    }

    /** Somebody else changed the same. @param conflicts as far as whoever asks may see them @param head the newest version */
    public static Refusal conflict(List<Conflict> conflicts, int head) {
        return new Refusal(409, "conflict", List.of(), conflicts, head);
    }

    /** What was computed is no longer in memory, or not computed yet: it has to be ordered. */
    public static Refusal notComputed() {
        return new Refusal(409, "not-computed", List.of(), List.of(), 0);
    }

    /** It was computed, and nothing could come of it. */
    public static Refusal contradiction() {
        return new Refusal(409, "contradiction", List.of(), List.of(), 0);
    }

    public int status() {
        return status;
    }

    /** Of its title and detail in the bundle. */
    public String key() {
        return key;
    }

    Fault fault(String title, String detail, String instance) {
        return new Fault(Fault.TYPE + key, title, status, detail, instance, problems, conflicts, head);
    }
}
