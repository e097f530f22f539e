// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

/**
 * How far the text of a document is to be trusted. Text that nobody vouched for never reaches a language model in the
 * same call as text of another owner (BSI and ANSSI, "Design Principles for LLM-based Systems with Zero Trust", 2025).
 */
public enum Provenance {
    /** Standards, laws and content that came with Deich or was laid in by the operator. */
    STANDARD,
    /** The organisation's own document, and a person of it says that it is valid. */
    OWN,
    /** Shared by another organisation. */
    NEIGHBOUR,
    /** Handed over and not yet looked at by anybody. */
    UPLOAD
}
