/**
 * Pictures as SVG. Lengths are per cent of the width and heights are pixels, so that a picture fits a phone and a page
 * and its strokes and patterns never stretch. Colours come from the page's style sheet by class.
 */
@NullMarked
package deich.report.draw;

import org.jspecify.annotations.NullMarked;
