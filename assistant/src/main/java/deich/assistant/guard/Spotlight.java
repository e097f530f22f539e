// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.guard;

import deich.assistant.phrase.Phrases;
import deich.assistant.source.Passage;
import deich.assistant.source.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lays passages before a language model so that it can tell them from instructions: as JSON strings between marks that no
 * document can know, with every instruction in the system role ("spotlighting": Hines and others, 2024). Passages of
 * different trust and of different owners never share a call.
 */
public final class Spotlight {
    /** In what order the calls come: best vouched for first. */
    private record Company(Provenance provenance, String owner) implements Comparable<Company> {
        @Override
        public int compareTo(Company other) {
            int first = provenance.compareTo(other.provenance);
            return first != 0 ? first : owner.compareTo(other.owner);
        }
    }

    private Spotlight() {}

    /**
     * The calls that ask about these passages, one for each company that they may keep; none for no passages.
     *
     * @param instruction what the model is to do; from the program, never from a document
     * @param question what a person asked
     * @param organisation whose person asks: passages that it may not see are left out, whoever found them
     * @param random for the marks; must not be foreseeable where documents come from outside
     */
    public static List<Call> calls(
            String instruction,
            String question,
            String organisation,
            List<Quoted> passages,
            Locale locale,
            RandomGenerator random) {
        Map<Company, List<Quoted>> companies = new TreeMap<>();
        for (Quoted each : passages)
            if (each.visibleTo(organisation))
                companies
                        .computeIfAbsent(company(each), none -> new ArrayList<>())
                        .add(each);
        return companies.values().stream()
                .map(together -> call(instruction, question, together, locale, random))
                .toList();
    }

    /** What is vouched for may stand together; anything else only with its like, of the same owner. */
    private static Company company(Quoted quoted) {
        return quoted.trusted()
                ? new Company(Provenance.STANDARD, "")
                : new Company(quoted.provenance(), quoted.owner());
    }

    private static Call call(
            String instruction, String question, List<Quoted> passages, Locale locale, RandomGenerator random) {
        Map<String, String> citations = new LinkedHashMap<>();
        List<Passage> laid = new ArrayList<>();
        StringBuilder data = new StringBuilder();
        for (Quoted each : passages) {
            // an answer cites by id: of two passages of one id, nobody could tell which was meant
            if (citations.containsValue(each.passage().id())) continue;
            String number = String.valueOf(citations.size() + 1);
            citations.put(number, each.passage().id());
            laid.add(each.passage());
            data.append(json(number, each.passage().title(), each.passage().text()))
                    .append('\n');
        }
        String mark = mark(question + data, random);
        String system = Phrases.of("deich.assistant.guard.messages", locale).text("system", instruction, mark);
        String user = question + "\n\n" + mark + "\n" + data + mark + "\n";
        return new Call(system, user, citations, laid);
    }

    /** A mark that occurs nowhere in the text. */
    private static String mark(String text, RandomGenerator random) {
        String mark;
        do mark = "§%016x%016x§".formatted(random.nextLong(), random.nextLong());
        while (text.contains(mark));
        return mark;
    }

    /** One line. Characters of which models' own marks are made ({@code <|im_start|>}, {@code [INST]}) are written as codes. */
    private static String json(String number, String title, String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", number);
        fields.put("title", title);
        fields.put("text", text);
        String line = JsonMapper.shared().writeValueAsString(fields);
        StringBuilder coded = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("<>|[]`§".indexOf(c) >= 0) coded.append("\\u%04x".formatted((int) c));
            else coded.append(c);
        }
        return coded.toString();
    }
}
