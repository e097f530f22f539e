// SPDX-License-Identifier: EUPL-1.2
package deich.report.paper.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import deich.report.paper.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Writes a paper as PDF/UA: a structure tree, the language, a title, bookmarks, tables with header cells, embedded fonts.
 * The same paper gives the same bytes: the file tells no time of making.
 */
public final class PdfPaper {
    private static final String FAMILY = "Liberation";

    static {
        FontMappers.set(new OwnFonts(resource("/liberation/LiberationSans-Regular.ttf")));
        XRLog.setLoggingEnabled(false);
    }

    private PdfPaper() {}

    /** Writes it whole to a stream, which stays open. @return the number of pages */
    public static int write(Paper paper, String producer, OutputStream out) throws IOException {
        String html = Html.of(paper, css());
        try (PdfBoxRenderer renderer = builder(html, producer).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            timeless(document, html);
            document.save(out);
            return document.getNumberOfPages();
        }
    }

    private static PdfRendererBuilder builder(String html, String producer) {
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, null);
        builder.usePdfUaAccessibility(true);
        builder.withProducer(producer);
        // Nothing outside the paper is ever fetched.
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        builder.useFont(font("Regular"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(font("Bold"), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(font("Italic"), FAMILY, 400, FontStyle.ITALIC, true);
        return builder;
    }

    /** The moment of making and a random id would make every file another one. */
    private static void timeless(PDDocument document, String html) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setCreationDate(null);
        about.setModificationDate(null);
        var sum = new CRC32();
        sum.update(html.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(sum.getValue());
    }

    private static String css() throws IOException {
        try (InputStream in = resource("/deich/report/paper/pdf/paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static FSSupplier<InputStream> font(String style) {
        return () -> resource("/liberation/LiberationSans-" + style + ".ttf");
    }

    private static InputStream resource(String name) {
        InputStream in = PdfPaper.class.getResourceAsStream(name);
        if (in == null) throw new UncheckedIOException(new IOException("not on the class path: " + name));
        return in;
    }
}
