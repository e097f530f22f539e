// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.eval;

import deich.assistant.gate.Measurement.Pair;
import deich.assistant.gate.Measurement.Trial;
import deich.assistant.source.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** What the gate for citations keeps and what it stops: on pairs that come with Deich, and on the mapping set where it is there. */
public final class Citations implements Measurement {
    private static final String SET = "retrieval/mapping-itgs2023-to-gspp.json";

    @Override
    public String name() {
        return "citations";
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public List<Row> measure(Path data, Aids aids) throws IOException {
        List<Row> rows = new ArrayList<>(rows("own", deich.assistant.gate.Measurement.ownPairs()));
        Path set = data.resolve(SET);
        if (Files.isRegularFile(set)) rows.addAll(rows("grundschutz", pairs(TestSet.read(set))));
        return rows;
    }

    /** Sentences of requirements with the requirement that they stand in. */
    private static List<Pair> pairs(TestSet set) {
        return set.asked().stream()
                .map(each -> new Pair(
                        each.sentence(),
                        new Passage(
                                each.id().replaceFirst("-UA.*", ""),
                                "set",
                                "",
                                List.of(),
                                OptionalInt.empty(),
                                each.whole())))
                .toList();
    }

    private static List<Row> rows(String group, List<Pair> pairs) {
        return deich.assistant.gate.Measurement.of(pairs).stream()
                .map(row -> Row.of(group, key(row.trial()), row.share(), row.of()))
                .toList();
    }

    private static String key(Trial trial) {
        return trial.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
