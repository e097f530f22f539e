// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

/**
 * One thing that a document seems to say, for a person to confirm. Nothing of it is part of an inventory before that.
 *
 * @param subject the name of the component it is about, as the document writes it
 * @param value by sort: a kind of component ({@code application}), the name of another component, a length of time as
 *     docs/formats.md writes it ({@code 24h}), a role
 */
public record Proposal(Sort sort, String subject, String value, Evidence evidence, Confidence confidence) {

    public enum Sort {
        /** There is a component of this kind. */
        COMPONENT,
        /** It needs another component. */
        NEED,
        MTPD,
        RTO,
        RPO,
        /** Who runs it. */
        OPERATOR,
        /** The site it stands in. */
        PLACE,
        /** The role to ask about it; never a person's name. */
        ASK;

        /** As the list of proposals writes it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** Whether the value is the name of another component. */
        public boolean names() {
            return this == NEED || this == OPERATOR || this == PLACE;
        }

        public boolean length() {
            return this == MTPD || this == RTO || this == RPO;
        }
    }

    /** By how it is said; how often each is right is measured (docs/decisions/0026-documents.md). */
    public enum Confidence {
        /** A table says so. */
        HIGH,
        /** A line with a name and a value says so, or a sentence about what tables know or names itself. */
        MEDIUM,
        /** A sentence says so about something of which nothing else says what it is. */
        LOW
    }

    Proposal with(Confidence other) {
        return new Proposal(sort, subject, value, evidence, other);
    }
}
