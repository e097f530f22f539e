// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

/** The kinds of component of design.md, section 2. */
public enum Kind {
    SERVICE,
    PROCESS,
    APPLICATION,
    SYSTEM,
    DATA,
    NETWORK,
    SITE,
    UTILITY,
    PROVIDER,
    VENDOR,
    JURISDICTION,
    SOFTWARE,
    TEAM;

    /** As the text formats write it. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * Whether a component of this kind is started up again by somebody after it was down. For the others a restart
     * time that nobody gave is zero; for these it is missing.
     */
    public boolean starts() {
        return this == APPLICATION || this == SYSTEM || this == DATA || this == NETWORK;
    }

    /** Whether such a component must run on something: nobody can be judged who rests on one that needs nothing (law 11). */
    public boolean standsOnSomething() {
        return this == SERVICE || this == APPLICATION || this == SYSTEM;
    }
}
