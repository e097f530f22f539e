// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import deich.model.inventory.Kind;
import org.jspecify.annotations.Nullable;

/** What the head of a column, or the name in front of a value, says about the value. */
enum Meaning {
    /** A service is what the row is about. */
    SERVICE(Kind.SERVICE),
    /** So is an application, unless the row is about a service that needs it. */
    APPLICATION(Kind.APPLICATION),
    /** So is something whose kind another column or its name says. */
    THING(null),
    KIND(null),
    OPERATOR(Kind.PROVIDER),
    PLACE(Kind.SITE),
    NEEDS(null),
    NEEDS_SERVICE(Kind.SERVICE),
    NEEDS_SYSTEM(Kind.SYSTEM),
    /** A company that does something for it, and is a component itself. */
    PROVIDER(Kind.PROVIDER),
    VENDOR(Kind.VENDOR),
    MTPD(null),
    RTO(null),
    RPO(null),
    ASK(null),
    /** A list of people: nothing in it is a component. */
    PERSON(null),
    /** The head of a table whose rows are names and values. */
    ITEM(null);

    private final @Nullable Kind kind;

    Meaning(@Nullable Kind kind) {
        this.kind = kind;
    }

    /** The kind of what stands there; null when it does not say. */
    @Nullable
    Kind kind() {
        return kind;
    }

    boolean subject() {
        return this == SERVICE || this == APPLICATION || this == THING;
    }

    boolean needed() {
        return this == NEEDS || this == NEEDS_SERVICE || this == NEEDS_SYSTEM;
    }

    /** Whether it says something about what the row is about. */
    boolean says() {
        return !subject() && this != PERSON && this != ITEM;
    }

    Proposal.@Nullable Sort length() {
        return switch (this) {
            case MTPD -> Proposal.Sort.MTPD;
            case RTO -> Proposal.Sort.RTO;
            case RPO -> Proposal.Sort.RPO;
            default -> null;
        };
    }
}
