// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assistant.extract.Extract;
import deich.assistant.extract.Extraction;
import deich.assistant.extract.Proposal;
import deich.assistant.extract.Review;
import deich.assistant.source.About;
import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.assistant.source.Problem;
import deich.assistant.source.Readers;
import deich.assistant.source.Reading;
import deich.assistant.source.Remark;
import deich.formats.table.CsvWriting;
import deich.formats.table.Sheet;
import deich.formats.table.XlsxWriting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deich extract}: reads handbooks and proposes; takes what a person has confirmed. */
@Command(name = "extract")
final class ExtractVerb extends Verb {
    /** How wide the columns of the list are, in characters. */
    private static final int[] WIDTHS = {11, 16, 12, 12, 30, 26, 11, 24, 7, 60, 18, 40};

    private static final String LIST = "vorschlaege";
    private static final String PASSAGES = "fundstellen.txt";

    @Parameters(paramLabel = "DATEI", arity = "0..*", descriptionKey = "extract.files")
    List<Path> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "ORDNER",
            descriptionKey = "extract.output")
    Path output = Path.of(".");

    @Option(names = "--accept", paramLabel = "LISTE", descriptionKey = "extract.accept")
    @Nullable
    Path accept;

    @Option(names = "--into", paramLabel = "BESTAND", descriptionKey = "extract.into")
    @Nullable
    Path into;

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "extract.by")
    String by = "";

    @Option(names = "--date", paramLabel = "TAG", descriptionKey = "extract.date")
    @Nullable
    LocalDate date;

    @Override
    public Integer call() throws IOException {
        if (accept != null) {
            if (into == null) throw misuse("extract.where");
            if (!files.isEmpty()) throw misuse("extract.either");
            return new ExtractAccept(out(), err(), language).run(accept, into, by, day(date));
        }
        if (files.isEmpty()) throw misuse("extract.nothing");
        propose(read());
        return Exit.HELD;
    }

    /** All files, or a word on each that cannot be read. */
    private List<Document> read() throws IOException {
        List<Document> documents = new ArrayList<>();
        int refused = 0;
        for (Path file : files) {
            switch (read(file)) {
                case Reading.Taken taken -> {
                    documents.add(taken.document());
                    out().println(language.say(
                            "extract.read", file, taken.document().passages().size()));
                    for (Remark remark : taken.remarks()) out().println("  " + remark.sentence(locale()));
                }
                case Reading.Refused no -> {
                    refused++;
                    for (Problem problem : no.problems()) err().println(problem.sentence(locale()));
                }
            }
        }
        out().flush();
        if (refused > 0) throw new Refused(language.say("extract.refused", refused));
        return documents;
    }

    private static Reading read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            return Readers.read(name, in.readNBytes(Readers.mostBytes() + 1), About.upload(name, name, ""));
        }
    }

    private void propose(List<Document> documents) throws IOException {
        List<Proposal> proposals = new ArrayList<>();
        Map<Document, List<Passage>> passages = new LinkedHashMap<>();
        for (Document document : documents) {
            Extraction extraction = Extract.from(document);
            proposals.addAll(extraction.proposals());
            int estimate = (int) Math.round(100 * extraction.estimate().precision());
            if (extraction.estimate().enough()) {
                out().println(language.say(
                        "extract.proposed",
                        document.title(),
                        extraction.proposals().size(),
                        estimate));
            } else {
                passages.put(document, extraction.passages());
                out().println(language.say(
                        "extract.passages",
                        document.title(),
                        extraction.passages().size()));
            }
        }
        if (!proposals.isEmpty()) list(proposals);
        if (passages.values().stream().anyMatch(some -> !some.isEmpty()))
            writeTo(output.resolve(PASSAGES), text -> text.append(text(passages)));
        if (!proposals.isEmpty()) out().println(language.say("extract.next", output.resolve(LIST + ".xlsx")));
    }

    private void list(List<Proposal> proposals) throws IOException {
        List<String> header = Review.header(locale());
        List<List<String>> rows = Review.rows(proposals, locale());
        List<Sheet.Column> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++)
            columns.add(new Sheet.Column(header.get(i), WIDTHS[i], i == 0 ? choices() : List.of()));
        byte[] sheet =
                XlsxWriting.write(List.of(new Sheet(language.say("extract.sheet"), columns, rows, 0)), "auswahl");
        ResultFile.writeBytes(output.resolve(LIST + ".xlsx"), bytes -> bytes.write(sheet));
        out().println(language.say("written", output.resolve(LIST + ".xlsx")));
        List<List<String>> all = new ArrayList<>(List.of(header));
        all.addAll(rows);
        // with the mark by which spreadsheets know that it is UTF-8
        writeTo(output.resolve(LIST + ".csv"), text -> text.append('\uFEFF').append(CsvWriting.write(all)));
    }

    private List<String> choices() {
        return List.of(language.say("extract.yes"), language.say("extract.no"));
    }

    private String text(Map<Document, List<Passage>> passages) {
        StringBuilder text = new StringBuilder(language.say("extract.why")).append("\n");
        passages.forEach((document, some) -> {
            text.append("\n# ").append(document.title()).append("\n");
            for (Passage passage : some) {
                text.append("\n").append(passage.id());
                if (passage.page().isPresent())
                    text.append(language.say("extract.page", passage.page().getAsInt()));
                text.append("  ")
                        .append(String.join(" > ", passage.path()))
                        .append("\n")
                        .append(passage.text())
                        .append("\n");
            }
        });
        return text.toString();
    }
}
