// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

/**
 * A character, or a few drawn as one, on a page. Places count in points from the upper left, turned so that its text runs
 * to the right.
 *
 * @param turn by how many degrees the page was turned for that
 * @param y of the line it stands on
 */
record PdfGlyph(String text, int turn, double x, double y, double width, double size, boolean bold) {

    double end() {
        return x + width;
    }
}
