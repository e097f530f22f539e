// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

/** What a hit does to a component besides making it unusable. */
public enum Effect {
    DOWN(false),
    /** Cut off on purpose or by a broken line; nothing is spoiled. */
    ISOLATED(false),
    /** May have been tampered with: must be rebuilt or cleared before use. */
    UNTRUSTED(true),
    ENCRYPTED(true),
    DESTROYED(true);

    private final boolean spoils;

    Effect(boolean spoils) {
        this.spoils = spoils;
    }

    /** Whether what falls in its wake must be rebuilt and not only restarted (law 4). */
    public boolean spoils() {
        return spoils;
    }

    /** As the text formats write it. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
