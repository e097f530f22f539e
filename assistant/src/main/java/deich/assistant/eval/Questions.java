// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.eval;

import deich.assistant.ask.Ask;
import deich.assistant.ask.Part;
import deich.assistant.find.Hit;
import deich.assistant.find.Library;
import deich.assistant.find.Sight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** German questions to passages of the IT-Grundschutz-Kompendium; how quickly; and whether identifiers are found. */
public final class Questions implements Measurement {
    private static final String FILE = "retrieval/questions-kompendium2023.json";

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public List<String> needs() {
        return List.of(FILE);
    }

    @Override
    public List<Row> measure(Path data, Aids aids) throws IOException {
        TestSet set = TestSet.read(data.resolve(FILE));
        try (Library library = aids.library(List.of(set.document()))) {
            var rows = new ArrayList<Row>();
            var all = new Tally();
            var odd = new Tally();
            Map<String, Tally> groups = new TreeMap<>();
            var times = new double[set.asked().size()];
            for (TestSet.Asked first : set.asked().subList(0, Math.min(20, times.length))) {
                library.find(first.sentence(), Sight.EVERYBODY, Tally.SHOWN); // the JVM compiles
            }
            for (int i = 0; i < times.length; i++) {
                TestSet.Asked asked = set.asked().get(i);
                long began = aids.nanos().getAsLong();
                List<Hit> hits = library.find(asked.sentence(), Sight.EVERYBODY, Tally.SHOWN);
                times[i] = (aids.nanos().getAsLong() - began) / 1e6;
                List<String> shown =
                        hits.stream().map(hit -> hit.passage().id()).toList();
                all.add(shown, asked.right());
                if (i % 2 == 1) odd.add(shown, asked.right());
                groups.computeIfAbsent(asked.group(), group -> new Tally()).add(shown, asked.right());
            }
            rows.add(all.mrr("*").atLeast(0.63));
            rows.add(all.recall("*").atLeast(0.82));
            rows.addAll(all.hits("*"));
            // the weights were chosen on the even half
            rows.add(odd.mrr("odd"));
            rows.add(odd.recall("odd"));
            groups.forEach((group, tally) -> {
                rows.add(tally.mrr(group));
                rows.add(tally.recall(group));
            });
            rows.addAll(coverage(library, set));
            Arrays.sort(times);
            double p95 = times[Math.max(0, (int) Math.ceil(0.95 * times.length) - 1)];
            Row time = Row.of("*", "p95", p95, times.length);
            rows.add(aids.embedding() == null ? time.atMost(50) : time);
            return rows;
        }
    }

    /** Of questions that these passages answer, how many count as covered; of questions about other things, how many not. */
    private static List<Row> coverage(Library library, TestSet set) throws IOException {
        var ask = new Ask(library);
        long covered = set.asked().stream()
                .filter(each -> ask.answer(each.sentence(), Sight.EVERYBODY).parts().stream()
                        .anyMatch(Part::covered))
                .count();
        List<String> others;
        try (InputStream lines = Objects.requireNonNull(Questions.class.getResourceAsStream("other-matters.txt"))) {
            others = new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        long refused = others.stream()
                .filter(each -> !ask.answer(each, Sight.EVERYBODY).covered())
                .count();
        return List.of(
                Row.of(
                        "*",
                        "covered",
                        (double) covered / set.asked().size(),
                        set.asked().size()),
                Row.of("*", "refused", (double) refused / others.size(), others.size()));
    }
}
