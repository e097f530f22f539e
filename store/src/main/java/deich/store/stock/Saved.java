// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import java.util.List;

/** What came of saving. Unless a version is named, nothing was changed. */
public sealed interface Saved {

    /** The newest version holds the same already. */
    record Unchanged(int head) implements Saved {}

    /** It is the newest version now. */
    record Kept(Version version) implements Saved {}

    /**
     * Somebody else was faster; the newest version holds what both did.
     *
     * @param others what came between, the oldest first
     */
    record Merged(Version version, List<Version> others) implements Saved {
        public Merged {
            others = List.copyOf(others);
        }
    }

    /** Somebody else changed the same places. Nothing was saved, and nothing of theirs is lost. */
    record Clashed(int head, List<Clash> clashes) implements Saved {
        public Clashed {
            clashes = List.copyOf(clashes);
        }
    }

    /** The check refused it. */
    record Broken(int head, List<String> problems) implements Saved {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
