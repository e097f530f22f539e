// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Draws a page without ink, to see which of its characters a reader would see. */
final class PdfPage extends PDFTextStripper {

    /** The pages' drawing takes more steps than any document needs. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuch() {
            super(null, null, false, false);
        }
    }

    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|semibold", Pattern.CASE_INSENSITIVE);

    private record Drawn(PdfGlyph glyph, double x, double y, int step, Remark.@Nullable Sort unseen, Colour ink) {}

    private final PDDocument document;
    private final Gathered gathered;
    private final List<Drawn> drawn = new ArrayList<>();
    private final List<Boolean> layers = new ArrayList<>();
    private PdfGround ground = new PdfGround(0, 0, 0);
    private double width;
    private double height;
    private int steps;
    private long comparisons;

    PdfPage(PDDocument document, Gathered gathered) {
        this.document = document;
        this.gathered = gathered;
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
    }

    /** What is seen of a page, line by line. */
    List<PdfLine> lines(int page) throws IOException {
        drawn.clear();
        layers.clear();
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        return PdfLine.of(seen(page), page);
    }

    @Override
    protected void startPage(PDPage page) {
        PDRectangle box = page.getCropBox();
        width = box.getWidth();
        height = box.getHeight();
        ground = new PdfGround(box.getLowerLeftX(), box.getLowerLeftY(), height);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > Limits.PDF_STEPS) throw new TooMuch();
        super.processOperator(operator, operands);
        PDGraphicsState state = getGraphicsState();
        ground.operator(operator.getName(), operands, state, steps);
        if (operator.getName().equals("Do") && !operands.isEmpty() && operands.getFirst() instanceof COSName name) {
            if (getResources() != null && getResources().isImageXObject(name)) ground.picture(state, steps);
        } else if (operator.getName().equals("BI")) ground.picture(state, steps);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        layers.add(tag != null && tag.getName().equals("OC") && switchedOff(properties));
    }

    @Override
    public void endMarkedContentSequence() {
        if (!layers.isEmpty()) layers.removeLast();
    }

    private boolean switchedOff(@Nullable COSDictionary properties) {
        PDOptionalContentProperties all = document.getDocumentCatalog().getOCProperties();
        return properties != null
                && all != null
                && COSName.OCG.equals(properties.getCOSName(COSName.TYPE))
                && !all.isGroupEnabled(new PDOptionalContentGroup(properties));
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++steps > Limits.PDF_STEPS) throw new TooMuch();
        String unicode = text.getUnicode();
        if (unicode == null || unicode.isBlank()) return;
        Matrix place = text.getTextMatrix();
        double size = Math.abs(text.getFontSizeInPt());
        PdfGlyph glyph = new PdfGlyph(
                unicode,
                Math.round(text.getDir()),
                text.getXDirAdj(),
                text.getYDirAdj(),
                text.getWidthDirAdj(),
                size,
                bold(text));
        double x = place.getTranslateX() + (text.getDir() == 0 ? text.getWidthDirAdj() / 2 : 0);
        double y = place.getTranslateY() + (text.getDir() == 0 ? size * 0.3 : 0);
        Colour ink = PdfGround.colour(getGraphicsState().getNonStrokingColor());
        drawn.add(new Drawn(glyph, x, y, steps, unseen(x, y, size), ink));
    }

    private static boolean bold(TextPosition text) {
        String font = text.getFont() == null ? null : text.getFont().getName();
        return font != null && BOLD.matcher(font).find();
    }

    private Remark.@Nullable Sort unseen(double x, double y, double size) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) return Remark.Sort.INVISIBLE;
        if (layers.contains(true)) return Remark.Sort.HIDDEN;
        if (size < Look.TINY) return Remark.Sort.TINY;
        if (x < -1 || y < -1 || x > width + 1 || y > height + 1) return Remark.Sort.OUTSIDE;
        return mode.isFill() && getGraphicsState().getNonStrokeAlphaConstant() < 0.05 ? Remark.Sort.INVISIBLE : null;
    }

    private List<PdfGlyph> seen(int page) {
        List<PdfGlyph> seen = new ArrayList<>();
        boolean scan = ground.pictured(width * height);
        StringBuilder left = new StringBuilder();
        Remark.@Nullable Sort why = null;
        for (Drawn each : drawn) {
            Remark.@Nullable Sort sort = sort(each, scan);
            if (sort != why) leave(why, left, page);
            why = sort;
            if (sort == null) seen.add(each.glyph());
            else left.append(each.glyph().text());
        }
        leave(why, left, page);
        return seen;
    }

    private Remark.@Nullable Sort sort(Drawn each, boolean scan) {
        Remark.@Nullable Sort sort = each.unseen();
        if (sort == Remark.Sort.INVISIBLE && scan) return Remark.Sort.SCAN_LAYER;
        if (sort != null) return sort;
        comparisons += ground.comparisons(each.y());
        if (comparisons > Limits.PDF_COMPARISONS) throw new TooMuch();
        return ground.unseen(each.x(), each.y(), each.step(), each.ink());
    }

    private void leave(Remark.@Nullable Sort why, StringBuilder left, int page) {
        if (why != null) gathered.left(why, left.toString(), page);
        left.setLength(0);
    }
}
