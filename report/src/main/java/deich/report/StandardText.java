// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.model.inventory.Administration;
import deich.model.standard.Requirement;
import deich.model.standard.Standard;
import deich.report.view.TestWords;
import deich.report.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A standard, or one of its requirements, for the screen. */
public final class StandardText {
    /** Beside the readable id of a control its stable one is of use to machines only. */
    private static final String STABLE = "BSI-GSpp-UUID:";

    private final Standard standard;
    private final TestWords tests;
    private final Words words;
    private final Lines lines;

    /** @param scenarios titles by id, as far as they are at hand */
    public StandardText(
            Standard standard, Map<String, String> scenarios, Screen screen, Locale locale, Appendable out) {
        this.standard = standard;
        this.words = Words.of(locale);
        this.tests = new TestWords(words, scenarios);
        this.lines = new Lines(screen, out);
    }

    /** One paragraph for each requirement. */
    public void list() throws IOException {
        lines.bold(words.text("standard.title", standard.id(), standard.version(), standard.title()));
        for (Requirement r : standard.requirements()) {
            lines.blank();
            lines.item(r.id() + "  ", r.title());
            String indent = " ".repeat(r.id().length() + 2);
            lines.item(indent, tests.sort(r.test()) + ": " + obligations(r));
            if (!TestWords.ids(r.test()).isEmpty())
                lines.item(indent, words.text("standard.scenarios", String.join(", ", TestWords.ids(r.test()))));
            lines.item(indent, words.text("standard.references", String.join(", ", readable(r))));
        }
        lines.blank();
        lines.text(counts());
        lines.text(words.text("standard.more"));
    }

    /** Everything about one requirement. */
    public void show(Requirement r) throws IOException {
        lines.bold(r.id() + " · " + r.title());
        lines.text(words.text("standard.title", standard.id(), standard.version(), standard.title()));
        part("standard.statement", r.statement());
        part("standard.obligations", obligations(r));
        lines.heading(words.text("standard.tested", tests.sort(r.test())));
        tested(r);
        part("standard.why", r.why());
        part("standard.basis", r.basis());
        lines.heading(words.text("standard.refers"));
        for (String reference : r.references()) lines.item("  * ", reference);
        lines.blank();
        lines.text(words.text("standard.status", standard.status()));
    }

    /** The scenarios stand behind the sentence that announces them. */
    private void tested(Requirement r) throws IOException {
        List<String> sentences = tests.sentences(r.test());
        lines.text(sentences.getFirst());
        for (String scenario : tests.scenarios(r.test())) lines.item("  * ", scenario);
        for (String sentence : sentences.subList(1, sentences.size())) lines.text(sentence);
    }

    private void part(String heading, String text) throws IOException {
        lines.heading(words.text(heading));
        lines.text(text);
    }

    private static List<String> readable(Requirement r) {
        return r.references().stream().filter(ref -> !ref.startsWith(STABLE)).toList();
    }

    private String obligations(Requirement r) {
        var told = new ArrayList<String>();
        for (Administration.Type type : Administration.Type.values()) {
            Requirement.Obligation obligation = r.obligations().get(type);
            if (obligation != null) told.add(words.text("standard.binds", words.of(type), words.of(obligation)));
        }
        return String.join(", ", told);
    }

    private String counts() {
        long simulated = count("simulated");
        long structural = count("structural");
        return words.text(
                "standard.counts",
                standard.requirements().size(),
                simulated,
                structural,
                standard.requirements().size() - simulated - structural);
    }

    private long count(String code) {
        return standard.requirements().stream()
                .filter(r -> TestWords.code(r.test()).equals(code))
                .count();
    }
}
