// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import java.util.function.Consumer;

/** Keeps thoughts to itself that a model says aloud between marks at the beginning, as some servers leave them in the text. */
public final class Thoughts {
    private static final String BEGIN = "<think>";
    private static final String END = "</think>";

    private final Consumer<String> rest;
    private final StringBuilder held = new StringBuilder();
    private boolean past;

    /** @param rest gets what is no thought, piece by piece */
    public Thoughts(Consumer<String> rest) {
        this.rest = rest;
    }

    public void heard(String piece) {
        if (piece.isEmpty()) return;
        if (past) {
            rest.accept(piece);
            return;
        }
        held.append(piece);
        String so = held.toString().stripLeading();
        if (so.startsWith(BEGIN)) {
            int end = so.indexOf(END);
            if (end < 0) return;
            release(so.substring(end + END.length()).stripLeading());
        } else if (!BEGIN.startsWith(so)) {
            release(held.toString());
        }
    }

    private void release(String text) {
        past = true;
        if (!text.isEmpty()) rest.accept(text);
    }

    /** What was held back and began no thought. A thought without end is none of the answer. */
    public void over() {
        if (!past && !held.toString().stripLeading().startsWith(BEGIN) && !held.isEmpty()) release(held.toString());
    }
}
