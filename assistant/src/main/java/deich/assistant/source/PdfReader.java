// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF, page by page, with Apache PDFBox. */
final class PdfReader {

    private PdfReader() {}

    static void read(byte[] bytes, Gathered gathered) throws Stopped {
        PdfStreams.look(bytes);
        try (PDDocument document = open(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages > Limits.PAGES) throw new Stopped(Problem.Sort.TOO_MUCH, pages);
            pages(document, pages, gathered);
        } catch (InvalidPasswordException locked) {
            throw new Stopped(Problem.Sort.ENCRYPTED);
        } catch (IOException broken) {
            throw new Stopped(Problem.Sort.DAMAGED);
        }
    }

    private static PDDocument open(byte[] bytes) throws IOException {
        PdfFonts.use();
        return Loader.loadPDF(bytes);
    }

    private static void pages(PDDocument document, int pages, Gathered gathered) throws Stopped, IOException {
        List<List<PdfLine>> lines = new ArrayList<>();
        PdfPage reader = new PdfPage(document, gathered);
        for (int page = 1; page <= pages; page++) lines.add(page(reader, page, gathered));
        new PdfLayout(gathered).lay(PdfRunning.without(lines));
    }

    private static List<PdfLine> page(PdfPage reader, int page, Gathered gathered) throws Stopped {
        try {
            List<PdfLine> lines = reader.lines(page);
            if (lines.isEmpty()) gathered.left(Remark.Sort.WITHOUT_TEXT, "", page);
            return lines;
        } catch (PdfPage.TooMuch tooMuch) {
            throw new Stopped(Problem.Sort.TOO_MUCH);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            gathered.left(Remark.Sort.DAMAGED, "", page);
            return List.of();
        }
    }
}
