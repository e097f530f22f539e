// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import static deich.store.Faults.fault;
import static deich.store.Fresh.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import deich.store.Actor;
import deich.store.EachStore;
import deich.store.Fresh;
import deich.store.audit.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

class StocksTest {

    private static final StockId ID = new StockId("ostsee");
    private static final Actor OTHER = new Actor(UUID.fromString("22222222-2222-2222-2222-222222222222"));
    private static final Files FIRST = Files.of(Map.of(
            "inventory.yaml", Bytes.of("deich: 1\nid: x\n"), "parts/netz.yaml", Bytes.of("a\nb\nc\nd\ne\nf\ng\n")));

    private static Stocks with(Fresh fresh) {
        Stocks stocks = fresh.store().stocks();
        stocks.create(ID, "Ostsee", "land", FIRST, "erste Fassung", SOMEBODY);
        return stocks;
    }

    private static Stock stock(Stocks stocks) {
        return Objects.requireNonNull(stocks.find(ID));
    }

    @EachStore
    void whatIsKeptIsThere(Fresh fresh) {
        Stocks stocks = with(fresh);
        Stock stock = stock(stocks);
        assertThat(stock.head()).isEqualTo(1);
        assertThat(stocks.all()).containsExactly(stock);
        assertThat(stocks.files(ID, 1)).isEqualTo(FIRST);
        assertThat(stocks.file(ID, 1, "inventory.yaml")).isEqualTo(Bytes.of("deich: 1\nid: x\n"));
        assertThat(stocks.file(ID, 1, "nichts")).isNull();
        Version version = stocks.version(ID, 1);
        assertThat(version.digest()).isEqualTo(FIRST.digest());
        assertThat(version.reason()).isEqualTo("erste Fassung");
        assertThat(version.author()).isEqualTo(SOMEBODY.person());
        assertThat(version.parent()).isNull();
        assertThat(stocks.history(ID)).containsExactly(version);
    }

    @EachStore
    void whatIsNotThereIsTold(Fresh fresh) {
        Stocks stocks = with(fresh);
        assertThat(stocks.find(new StockId("nichts"))).isNull();
        fault("stock.none", () -> stocks.history(new StockId("nichts")));
        fault("version.none", () -> stocks.files(ID, 2));
        fault("stock.taken", () -> stocks.create(ID, "x", "land", FIRST, "", SOMEBODY));
        fault("organisation.none", () -> stocks.create(new StockId("y"), "x", "niemand", FIRST, "", SOMEBODY));
        assertThat(stocks.all()).hasSize(1);
    }

    @EachStore
    void savingAddsAVersion(Fresh fresh) {
        Stocks stocks = with(fresh);
        Saved saved = stocks.save(ID, 1, FIRST.with("neu.yaml", "neu\n"), "neu", OTHER);
        assertThat(saved).isInstanceOf(Saved.Kept.class);
        assertThat(stock(stocks).head()).isEqualTo(2);
        assertThat(stocks.version(ID, 2).parent()).isEqualTo(1);
        assertThat(stocks.files(ID, 1)).isEqualTo(FIRST);
        assertThat(stocks.save(ID, 2, FIRST.with("neu.yaml", "neu\n"), "nochmal", OTHER))
                .isEqualTo(new Saved.Unchanged(2));
    }

    @EachStore
    void twoAtOnceLoseNothing(Fresh fresh) {
        Stocks stocks = with(fresh);
        stocks.save(ID, 1, FIRST.with("parts/netz.yaml", "A\nb\nc\nd\ne\nf\ng\n"), "oben", SOMEBODY);
        Saved saved = stocks.save(ID, 1, FIRST.with("parts/netz.yaml", "a\nb\nc\nd\ne\nf\nG\n"), "unten", OTHER);
        assertThat(saved)
                .isInstanceOfSatisfying(
                        Saved.Merged.class,
                        merged -> assertThat(merged.others())
                                .extracting(Version::reason)
                                .containsExactly("oben"));
        assertThat(stocks.files(ID, 3).text("parts/netz.yaml")).isEqualTo("A\nb\nc\nd\ne\nf\nG\n");
    }

    @EachStore
    void sameLinesClashAndNothingIsSaved(Fresh fresh) {
        Stocks stocks = with(fresh);
        stocks.save(ID, 1, FIRST.with("parts/netz.yaml", "a\nb\nc\nX\ne\nf\ng\n"), "x", SOMEBODY);
        Saved saved = stocks.save(ID, 1, FIRST.with("parts/netz.yaml", "a\nb\nc\nY\ne\nf\ng\n"), "y", OTHER);
        assertThat(saved).isInstanceOfSatisfying(Saved.Clashed.class, clashed -> {
            assertThat(clashed.head()).isEqualTo(2);
            Clash clash = clashed.clashes().getFirst();
            assertThat(clash.path()).isEqualTo("parts/netz.yaml");
            assertThat(clash.theirs()).isEqualTo(Bytes.of("a\nb\nc\nX\ne\nf\ng\n"));
            assertThat(clash.mine()).isEqualTo(Bytes.of("a\nb\nc\nY\ne\nf\ng\n"));
            var here = new Clash.Range(3, 4);
            assertThat(clash.regions()).containsExactly(new Clash.Region(here, here, here));
        });
        assertThat(stock(stocks).head()).isEqualTo(2);
        assertThat(stocks.history(ID)).hasSize(2);
    }

    @EachStore
    void removingWhatAnotherChangedClashes(Fresh fresh) {
        Stocks stocks = with(fresh);
        stocks.save(ID, 1, FIRST.with("inventory.yaml", "deich: 2\n"), "x", SOMEBODY);
        assertThat(stocks.save(ID, 1, FIRST.without("inventory.yaml"), "weg", OTHER))
                .isInstanceOfSatisfying(
                        Saved.Clashed.class,
                        clashed ->
                                assertThat(clashed.clashes().getFirst().mine()).isNull());
        assertThat(stocks.save(ID, 1, FIRST.without("parts/netz.yaml"), "weg", OTHER))
                .isInstanceOf(Saved.Merged.class);
    }

    @EachStore
    void fileAndFolderOfOneNameClash(Fresh fresh) {
        Stocks stocks = with(fresh);
        stocks.save(ID, 1, FIRST.with("a", "x"), "Datei", SOMEBODY);
        assertThat(stocks.save(ID, 1, FIRST.with("a/b", "x"), "Ordner", OTHER)).isInstanceOf(Saved.Clashed.class);
    }

    @EachStore
    void theCheckSeesWhatWouldBeKept(Fresh fresh) {
        Stocks stocks = with(fresh);
        stocks.save(ID, 1, FIRST.with("a.yaml", "x"), "x", SOMEBODY);
        Check check = (head, next) ->
                head.find("a.yaml") != null && next.find("a.yaml") != null ? List.of("a ist da") : List.of();
        assertThat(stocks.save(ID, 1, FIRST.with("b.yaml", "x"), "y", OTHER, check))
                .isEqualTo(new Saved.Broken(2, List.of("a ist da")));
        assertThat(stock(stocks).head()).isEqualTo(2);
    }

    @EachStore
    void restoringIsAVersionOfItsOwn(Fresh fresh) {
        Stocks stocks = with(fresh);
        stocks.save(ID, 1, FIRST.with("a.yaml", "x"), "x", SOMEBODY);
        assertThat(stocks.restore(ID, 1, "zurück", OTHER)).isInstanceOf(Saved.Kept.class);
        assertThat(stocks.files(ID, 3)).isEqualTo(FIRST);
        assertThat(stocks.files(ID, 2).text("a.yaml")).isEqualTo("x");
        assertThat(stocks.restore(ID, 3, "zurück", OTHER)).isEqualTo(new Saved.Unchanged(3));
    }

    @EachStore
    void whatIsPutAwayIsStillThere(Fresh fresh) {
        Stocks stocks = with(fresh);
        stocks.rename(ID, "Ostsee neu", SOMEBODY);
        stocks.retire(ID, SOMEBODY);
        assertThat(stocks.all()).isEmpty();
        assertThat(stocks.retired()).extracting(Stock::title).containsExactly("Ostsee neu");
        assertThat(stocks.files(ID, 1)).isEqualTo(FIRST);
        fault("stock.retired", () -> stocks.save(ID, 1, FIRST.with("a", "b"), "", SOMEBODY));
        stocks.reinstate(ID, SOMEBODY);
        assertThat(stocks.save(ID, 1, FIRST.with("a", "b"), "", SOMEBODY)).isInstanceOf(Saved.Kept.class);
    }

    @EachStore
    void everyWriteIsInTheLog(Fresh fresh) {
        Stocks stocks = with(fresh);
        stocks.save(ID, 1, FIRST.with("a", "b"), "", OTHER);
        stocks.retire(ID, SOMEBODY);
        assertThat(fresh.store().audit().page(Long.MAX_VALUE, 10))
                .extracting(entry -> entry.action() + " " + entry.subject())
                .containsExactly(
                        "stock.retired stock:ostsee", "stock.saved stock:ostsee", "stock.created stock:ostsee");
        assertThat(fresh.store().audit().verify()).isInstanceOf(Verdict.Intact.class);
    }

    @EachStore
    void largeFilesAreKept(Fresh fresh) {
        byte[] large = new byte[5 << 20];
        new java.util.Random(1).nextBytes(large);
        Files files = FIRST.with("bild.bin", Bytes.of(large));
        Stocks stocks = fresh.store().stocks();
        stocks.create(ID, "x", "land", files, "", SOMEBODY);
        assertThat(stocks.files(ID, 1)).isEqualTo(files);
    }
}
