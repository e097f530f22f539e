// SPDX-License-Identifier: EUPL-1.2
package deich.store.audit;

/** What came out when the audit log was read from its beginning. */
public sealed interface Verdict {

    /** Every entry up to this one is as it was written. */
    record Intact(Audit.Head head) implements Verdict {}

    /** The first entry that is missing, changed, or does not follow from the one before. */
    record Broken(long seq) implements Verdict {}
}
