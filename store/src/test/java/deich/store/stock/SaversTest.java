// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import static deich.store.Fresh.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import deich.store.EachStore;
import deich.store.Fresh;
import deich.store.audit.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Many who save at once, each from a state that is long out of date. */
class SaversTest {

    private static final StockId ID = new StockId("ostsee");
    private static final int SAVERS = 5;
    private static final int SAVES = 6;

    @EachStore
    void nobodysWorkIsLost(Fresh fresh) throws Exception {
        Stocks stocks = fresh.store().stocks();
        stocks.create(ID, "x", "land", Files.NONE.with("alle.yaml", base()), "", SOMEBODY);
        List<Callable<Integer>> savers = new ArrayList<>();
        for (int i = 0; i < SAVERS; i++) {
            int saver = i;
            savers.add(() -> save(stocks, saver));
        }
        int kept = 0;
        try (var threads = Executors.newFixedThreadPool(SAVERS)) {
            for (var one : threads.invokeAll(savers)) kept += one.get();
        }
        int head = Objects.requireNonNull(stocks.find(ID)).head();
        assertThat(kept).isEqualTo(SAVERS * SAVES);
        assertThat(head).isEqualTo(1 + kept);
        assertThat(stocks.history(ID)).hasSize(head);
        Files last = stocks.files(ID, head);
        for (int i = 0; i < SAVERS; i++) {
            assertThat(last.text("alle.yaml")).contains("platz " + i + ": " + (SAVES - 1) + "\n");
            for (int n = 0; n < SAVES; n++) assertThat(last.text(i + "-" + n)).isEqualTo("x");
        }
        assertThat(fresh.store().audit().verify()).isInstanceOf(Verdict.Intact.class);
    }

    private static String base() {
        var text = new StringBuilder();
        for (int i = 0; i < SAVERS; i++) text.append("platz ").append(i).append(": -\nruhe\nruhe\n");
        return text.toString();
    }

    /** Each changes its own place of the common file and adds a file, beginning with what it saved last. */
    private static int save(Stocks stocks, int saver) {
        int base = 1;
        int kept = 0;
        for (int n = 0; n < SAVES; n++) {
            Files files = stocks.files(ID, base);
            String text = Objects.requireNonNull(files.text("alle.yaml"));
            Files changed = files.with(
                            "alle.yaml", text.replaceFirst("platz " + saver + ": .*", "platz " + saver + ": " + n))
                    .with(saver + "-" + n, "x");
            Saved saved = stocks.save(ID, base, changed, "", SOMEBODY);
            switch (saved) {
                case Saved.Kept(Version version) -> base = version.number();
                case Saved.Merged(Version version, List<Version> others) -> {
                    assertThat(others).hasSize(version.number() - base - 1);
                    base = version.number();
                }
                default -> throw new AssertionError(saved.toString());
            }
            kept++;
        }
        return kept;
    }
}
