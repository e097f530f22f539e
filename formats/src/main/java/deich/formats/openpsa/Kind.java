// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

import deich.formats.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What can be defined under a name. */
enum Kind {
    GATE("gate"),
    HOUSE("house-event"),
    BASIC("basic-event"),
    PARAMETER("parameter");

    private final String tag;

    Kind(String tag) {
        this.tag = tag;
    }

    /** Of the element that refers to one. */
    String tag() {
        return tag;
    }

    Problem.Word word() {
        return new Problem.Word("psa.kind." + tag);
    }

    /** What an element defines; null when it defines none of these. */
    static @Nullable Kind defined(String tag) {
        for (Kind kind : values()) if (tag.equals("define-" + kind.tag)) return kind;
        return null;
    }

    /** What an element refers to; null when it refers to none of these, or to any event. */
    static @Nullable Kind referred(String tag) {
        for (Kind kind : values()) if (tag.equals(kind.tag)) return kind;
        return null;
    }
}
