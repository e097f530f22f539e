// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/**
 * What lies behind and over the text of a page: areas filled with a colour, and pictures. Areas are taken as the rectangles
 * around them; one with curves may be seen through at its corners and hides nothing below it.
 */
final class PdfGround {
    private static final int AREAS = 20_000;

    /** @param colour null for a picture, in which any colour may be */
    private record Area(
            double left,
            double bottom,
            double right,
            double top,
            @Nullable Colour colour,
            boolean covers,
            int step) {
        boolean holds(double x, double y) {
            return x >= left && x <= right && y >= bottom && y <= top;
        }
    }

    /** A page is looked at in strips of equal height, so that a character is compared with few areas of a long table. */
    private static final int STRIPS = 64;

    private final double originX;
    private final double originY;
    private final double height;
    private final List<Area> areas = new ArrayList<>();
    private final List<List<Area>> strips = Stream.generate(() -> (List<Area>) new ArrayList<Area>())
            .limit(STRIPS)
            .toList();
    private final List<Point2D.Float> path = new ArrayList<>();
    private boolean curved;

    PdfGround(double originX, double originY, double height) {
        this.originX = originX;
        this.originY = originY;
        this.height = height;
    }

    void operator(String name, List<COSBase> operands, PDGraphicsState state, int step) {
        switch (name) {
            case "re" -> rectangle(numbers(operands), state);
            case "m", "l" -> point(numbers(operands), state);
            case "c", "v", "y" -> {
                point(numbers(operands), state);
                curved = true;
            }
            case "f", "F", "f*", "B", "B*", "b", "b*" -> {
                fill(state, step);
                clear();
            }
            case "S", "s", "n" -> clear();
            default -> {
                // draws nothing that lies behind text
            }
        }
    }

    private void clear() {
        path.clear();
        curved = false;
    }

    private static float[] numbers(List<COSBase> operands) {
        float[] numbers = new float[operands.size()];
        for (int i = 0; i < numbers.length; i++)
            numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        return numbers;
    }

    private void rectangle(float[] at, PDGraphicsState state) {
        if (at.length < 4 || path.size() > 4 * AREAS) return;
        add(at[0], at[1], state);
        add(at[0] + at[2], at[1] + at[3], state);
    }

    private void point(float[] at, PDGraphicsState state) {
        if (at.length >= 2 && path.size() <= 4 * AREAS) add(at[at.length - 2], at[at.length - 1], state);
    }

    private void add(float x, float y, PDGraphicsState state) {
        path.add(state.getCurrentTransformationMatrix().transformPoint(x, y));
    }

    private void fill(PDGraphicsState state, int step) {
        if (path.size() < 2) return;
        boolean solid = state.getNonStrokeAlphaConstant() > 0.95 && state.getBlendMode() == BlendMode.NORMAL;
        boolean straight = !curved && path.size() <= 5;
        if (state.getNonStrokeAlphaConstant() > 0.5) keep(colour(state.getNonStrokingColor()), solid && straight, step);
    }

    /** A picture fills the unit square of its coordinates. */
    void picture(PDGraphicsState state, int step) {
        clear();
        add(0, 0, state);
        add(1, 1, state);
        keep(null, state.getNonStrokeAlphaConstant() > 0.95, step);
        clear();
    }

    private void keep(@Nullable Colour colour, boolean covers, int step) {
        if (areas.size() >= AREAS) return;
        double left = path.stream().mapToDouble(Point2D::getX).min().orElse(0) - originX;
        double right = path.stream().mapToDouble(Point2D::getX).max().orElse(0) - originX;
        double bottom = path.stream().mapToDouble(Point2D::getY).min().orElse(0) - originY;
        double top = path.stream().mapToDouble(Point2D::getY).max().orElse(0) - originY;
        Area area = new Area(left, bottom, right, top, colour, covers, step);
        areas.add(area);
        for (int strip = strip(bottom); strip <= strip(top); strip++)
            strips.get(strip).add(area);
    }

    /** What is below or above the page belongs to the outermost strips. */
    private int strip(double y) {
        return (int) Math.clamp(Math.floor(y / height * STRIPS), 0, STRIPS - 1);
    }

    /** How many areas {@link #unseen} looks at for a character at this height. */
    int comparisons(double y) {
        return strips.get(strip(y)).size();
    }

    /** Whether one picture covers most of the page: a scan. */
    boolean pictured(double pageArea) {
        return areas.stream()
                .anyMatch(area -> area.colour() == null
                        && (area.right() - area.left()) * (area.top() - area.bottom()) > 0.6 * pageArea);
    }

    /** Why text of this colour, drawn there in this step, is not seen; null when it is. */
    Remark.@Nullable Sort unseen(double x, double y, int step, Colour ink) {
        Colour behind = Colour.WHITE;
        for (Area area : strips.get(strip(y))) {
            if (!area.holds(x, y)) continue;
            if (area.step() > step && area.covers()) return Remark.Sort.COVERED;
            if (area.step() < step) behind = area.colour();
        }
        return behind != null && ink.like(behind) ? Remark.Sort.SAME_COLOUR : null;
    }

    static Colour colour(PDColor colour) {
        try {
            // a pattern may be anything
            if (colour.isPattern()) return new Colour(128, 128, 128);
            int all = colour.toRGB();
            return new Colour(all >> 16 & 0xFF, all >> 8 & 0xFF, all & 0xFF);
        } catch (IOException | RuntimeException unknown) {
            return Colour.BLACK;
        }
    }
}
