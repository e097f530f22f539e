// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.List;

/**
 * Reads documents that people hand over: PDF, DOCX, ODT, XLSX, ODS, HTML, Markdown, plain text. What a reader of the
 * document does not see is left out and told. Bounded in size, depth and work; never throws, whatever the bytes are.
 */
public final class Readers {

    private Readers() {}

    /**
     * Reads one file.
     *
     * @param name the file's name; its ending decides only where the bytes do not
     * @param about whose it is and how far it is trusted
     */
    public static Reading read(String name, byte[] bytes, About about) {
        try {
            Gathered gathered = gather(name, bytes);
            List<Passage> passages = Cutting.of(about.id(), gathered.blocks());
            if (passages.isEmpty()) throw new Stopped(Problem.Sort.NO_TEXT, left(gathered));
            return new Reading.Taken(document(name, bytes, about, passages), gathered.remarks());
        } catch (Stopped stopped) {
            return new Reading.Refused(List.of(stopped.in(name)));
        } catch (RuntimeException | StackOverflowError broken) {
            // Libraries answer some broken files with unchecked exceptions, deep ones with an overflow.
            return new Reading.Refused(List.of(new Problem(name, Problem.Sort.DAMAGED, "")));
        }
    }

    /** The most bytes that a file may have. */
    public static int mostBytes() {
        return Limits.FILE_BYTES;
    }

    private static Gathered gather(String name, byte[] bytes) throws Stopped {
        if (bytes.length == 0) throw new Stopped(Problem.Sort.EMPTY);
        if (bytes.length > Limits.FILE_BYTES) throw new Stopped(Problem.Sort.TOO_LARGE, Limits.FILE_BYTES >> 20);
        Gathered gathered = new Gathered();
        switch (FileKind.of(name, bytes)) {
            case PDF -> PdfReader.read(bytes, gathered);
            case OFFICE -> office(Parts.unpack(bytes), gathered);
            case HTML -> HtmlReader.read(Characters.of(bytes), gathered);
            case MARKDOWN -> MarkdownReader.read(Characters.of(bytes), gathered);
            case TEXT -> TextReader.read(Characters.of(bytes), gathered);
            case OLD_OFFICE -> throw new Stopped(Problem.Sort.OLD_OFFICE);
            case UNKNOWN -> throw new Stopped(Problem.Sort.UNKNOWN_KIND);
        }
        return gathered;
    }

    private static void office(Parts parts, Gathered gathered) throws Stopped {
        if (parts.has("word/document.xml")) WordReader.read(parts, gathered);
        else if (parts.has("xl/workbook.xml")) XlsxReader.read(parts, gathered);
        else if (parts.has("content.xml")) OpenDocumentReader.read(parts, gathered);
        else throw new Stopped(Problem.Sort.UNKNOWN_KIND);
    }

    private static int left(Gathered gathered) {
        return gathered.remarks().stream().mapToInt(Remark::count).sum();
    }

    private static Document document(String name, byte[] bytes, About about, List<Passage> passages) {
        return new Document(
                about.id(),
                about.title().isBlank() ? Cleaning.clean(name) : about.title(),
                about.provenance(),
                about.owner(),
                about.purpose(),
                about.deleteOn(),
                Digest.of(bytes),
                passages);
    }
}
