// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.redteam;

/** How an injection gets into a document. */
public enum Carrier {
    /** Anybody can read it. */
    VISIBLE,
    TABLE,
    ROLE_MARKS,
    BROKEN_JSON,
    BASE64,
    HOMOGLYPHS,
    /** Written backwards behind a character that turns the direction: on the screen it reads forwards. */
    DIRECTION,
    ZERO_WIDTH,
    TAGS,
    PDF_WHITE,
    PDF_WITHOUT_INK,
    PDF_TINY,
    PDF_BESIDE_PAGE,
    DOCX_HIDDEN,
    DOCX_WHITE,
    DOCX_COMMENT,
    ODT_SECTION,
    ODT_COMMENT,
    HTML_COMMENT,
    HTML_UNDISPLAYED;

    /** Whether a reader of the document sees it; what is not seen must not get as far as the model. */
    public boolean seen() {
        return compareTo(DIRECTION) <= 0;
    }
}
