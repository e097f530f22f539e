// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.eval;

import deich.assistant.find.Hit;
import deich.assistant.find.Library;
import deich.assistant.find.Sight;
import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.assistant.source.Provenance;
import deich.assistant.text.Identifiers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Who asks for an identifier gets what bears it first: controls, requirements of the Kompendium, and others. */
public final class Exact implements Measurement {
    private static final String CONTROLS = "retrieval/mapping-itgs2023-to-gspp.json";
    private static final String TITLES = "retrieval/questions-kompendium2023.json";

    private static final List<String> OTHERS =
            List.of("CVE-2024-3094", "PPR-9087", "KR-01", "KF-02", "auslaender-stadt-bernsteen", "GHSA-jfh8-c2jp-5v3q");

    @Override
    public String name() {
        return "exact";
    }

    @Override
    public List<String> needs() {
        return List.of(CONTROLS, TITLES);
    }

    @Override
    public List<Row> measure(Path data, Aids aids) throws IOException {
        int first = 0;
        int cases = 0;
        TestSet controls = TestSet.read(data.resolve(CONTROLS));
        TestSet titles = TestSet.read(data.resolve(TITLES));
        var others = new ArrayList<Passage>();
        for (String each : OTHERS) {
            String text = "Betrifft " + each + ".";
            others.add(new Passage("o#" + others.size(), "o", each, List.of(), OptionalInt.empty(), text));
        }
        var other = new Document("o", "o", Provenance.STANDARD, Sight.PUBLIC, "", null, "", others);
        try (Library library = aids.library(List.of(controls.document(), other))) {
            Set<String> names = new LinkedHashSet<>();
            controls.passages().forEach(each -> names.add(each.id()));
            for (String name : names) {
                cases++;
                if (library.find(name, Sight.EVERYBODY, 1).stream()
                        .anyMatch(hit -> hit.passage().id().equals(name))) first++;
            }
            for (String name : OTHERS) {
                cases++;
                if (titled(library, "Was heißt " + name + "?", name)) first++;
            }
        }
        try (Library library = aids.library(List.of(titles.document()))) {
            Set<String> names = new LinkedHashSet<>();
            titles.passages().forEach(each -> names.addAll(Identifiers.of(each.title())));
            for (String name : names) {
                cases++;
                if (titled(library, name, name)) first++;
            }
        }
        return List.of(Row.of("*", "exact", (double) first / cases, cases).atLeast(1));
    }

    private static boolean titled(Library library, String question, String name) {
        List<Hit> hits = library.find(question, Sight.EVERYBODY, 1);
        return !hits.isEmpty()
                && Identifiers.of(hits.getFirst().passage().title()).contains(Identifiers.key(name));
    }
}
