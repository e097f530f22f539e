// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import java.util.List;

/**
 * What is drawn around a component: boxes in columns from left (what needs it) to right (what it needs), lines between.
 *
 * @param width of the drawing in its own units @param height likewise
 * @param hidden how many components of two steps do not fit
 * @param heads what each column is called, from left to right
 */
public record Picture(int width, int height, List<Box> boxes, List<Arrow> arrows, int hidden, List<Head> heads) {

    /** @param step from the component itself: negative for what needs it, positive for what it needs */
    public record Box(String id, String name, String shown, String second, String href, int x, int y, int step) {}

    /** A curve from what needs to what is needed. */
    public record Arrow(String path) {}

    public record Head(int x, String text) {}
}
