// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import static org.assertj.core.api.Assertions.assertThat;

import deich.model.duty.Duty;
import deich.report.folder.FolderOrder;
import deich.report.sample.Sample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class EmergencyFolderTest {

    private static final Duty DUTY = new Duty(
            "probe",
            "Probemeldung",
            "Etwas geschieht.",
            "An das Amt",
            null,
            Set.of(),
            "Kenntnis",
            List.of(new Duty.Step(Duration.ofDays(3), "Anruf")),
            List.of("Art"),
            "§ 1",
            "erfunden",
            LocalDate.of(2026, 1, 1),
            Duty.Certainty.UNCERTAIN,
            "");

    private static EmergencyFolder.Written folder(Locale locale) {
        var order = Sample.assessment().order();
        return EmergencyFolder.of(new FolderOrder(order.inventory(), order.asOf(), List.of(DUTY), "1.2.3", locale))
                .folder(null);
    }

    private static byte[] pdf(Locale locale) throws IOException {
        var out = new ByteArrayOutputStream();
        folder(locale).pdf(out);
        return out.toByteArray();
    }

    private static byte[] odt() throws IOException {
        var out = new ByteArrayOutputStream();
        folder(Locale.GERMANY).odt(out);
        return out.toByteArray();
    }

    @Test
    void pdfIsTaggedAndBringsItsFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Locale.GERMANY))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).startsWith("de");
            assertThat(catalog.getDocumentOutline()).isNotNull();
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Notfallmappe");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            for (PDPage page : document.getPages())
                for (COSName name : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            var tables = new ArrayList<PDStructureElement>();
            collect(catalog.getStructureTreeRoot(), "Table", tables);
            assertThat(tables).hasSizeGreaterThan(20).allSatisfy(table -> {
                var heads = new ArrayList<PDStructureElement>();
                collect(table, "TH", heads);
                assertThat(heads).isNotEmpty();
            });
        }
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> into) {
        for (Object kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) continue;
            if (type.equals(element.getStructureType())) into.add(element);
            collect(element, type, into);
        }
    }

    @Test
    void everyPageTellsVersionAndNumberAndWhatIsMissingIsAnEmptyLine() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Locale.GERMANY))) {
            int pages = document.getNumberOfPages();
            var stripper = new PDFTextStripper();
            for (int i = 1; i <= pages; i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                assertThat(stripper.getText(document))
                        .contains("Seite " + i + " von " + pages)
                        .contains("Fassung");
            }
            stripper.setStartPage(1);
            assertThat(stripper.getText(document))
                    .contains("Was in dieser Mappe noch fehlt", "nicht erfasst (labels: telefon)")
                    .contains("Alarmierungsliste", "Wer entscheidet was", "Einsatztagebuch", "Probemeldung")
                    .contains("zu prüfen, ob sie hier gilt");
        }
        assertThat(folder(Locale.GERMANY).missing()).isPositive();
    }

    @Test
    void englishSpeaksEnglish() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Locale.UK))) {
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("en");
            assertThat(new PDFTextStripper().getText(document)).contains("Page 1 of", "not recorded (labels: telefon)");
        }
    }

    @Test
    void sameFolderSameBytes() throws IOException {
        assertThat(pdf(Locale.GERMANY)).isEqualTo(pdf(Locale.GERMANY));
        assertThat(odt()).isEqualTo(odt());
    }

    @Test
    void odtBeginsWithItsTypeAndEveryPartIsWellFormed() throws Exception {
        byte[] bytes = odt();
        assertThat(new String(bytes, 30, 47, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (!entry.getName().endsWith(".xml")) continue;
                var factory = DocumentBuilderFactory.newDefaultNSInstance();
                var read = factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes()));
                if (entry.getName().equals("content.xml"))
                    assertThat(read.getElementsByTagName("table:table").getLength())
                            .isGreaterThan(20)
                            .isEqualTo(read.getElementsByTagName("table:table-header-rows")
                                    .getLength());
            }
        }
        assertThat(names).containsExactly("mimetype", "META-INF/manifest.xml", "meta.xml", "styles.xml", "content.xml");
    }
}
