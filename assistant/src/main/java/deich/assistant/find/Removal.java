// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.find;

/**
 * The proof that a document is gone. Whoever removed it puts moment and name beside it.
 *
 * @param document its id
 * @param owner whose it was; empty for a public one
 * @param digest SHA-256 of the bytes that it had been read from
 * @param passages that it had
 * @param before passages of this owner before
 * @param after passages of this owner after
 * @param vectorsBefore vectors of this owner before
 * @param vectorsAfter vectors of this owner after
 * @param ownTerms terms of the index that stood in no other document of this owner
 * @param ownTermsLeft how many of those the dictionaries of the index still hold
 * @param bytesSearched bytes of the index looked through, after, for words that stood in no other document
 * @param traces how many of those words were still there
 */
public record Removal(
        String document,
        String owner,
        String digest,
        int passages,
        int before,
        int after,
        int vectorsBefore,
        int vectorsAfter,
        int ownTerms,
        int ownTermsLeft,
        long bytesSearched,
        int traces) {

    /** Nothing of it is left. */
    public boolean complete() {
        return after == before - passages
                && vectorsAfter == vectorsBefore - passages
                && ownTermsLeft == 0
                && traces == 0;
    }
}
