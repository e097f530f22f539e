// SPDX-License-Identifier: EUPL-1.2
package deich.store;

import static deich.store.Faults.fault;
import static deich.store.Fresh.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import deich.store.stock.Files;
import deich.store.stock.StockId;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    @TempDir
    Path folder;

    @EachStore
    void whatWasKeptIsThereAgain(Fresh fresh) {
        if (fresh.place() == Place.MEMORY) return;
        var id = new StockId("ostsee");
        fresh.store().stocks().create(id, "x", "land", Files.NONE.with("a", "b"), "", SOMEBODY);
        fresh.close();
        try (Store again = Store.open(fresh.at(), fresh.clock())) {
            assertThat(again.stocks().files(id, 1).text("a")).isEqualTo("b");
        }
    }

    @EachStore
    void aStoreOfANewerDeichIsLeftAlone(Fresh fresh) {
        String columns =
                "installed_rank, version, description, type, script, checksum, installed_by, execution_time, success";
        fresh.sql("insert into schema_history (" + columns
                + ") values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, true)");
        fault("store.newer", () -> Store.open(fresh.at(), fresh.clock()).close());
    }

    @EachStore
    void aStoreOfForeignMakeIsLeftAlone(Fresh fresh) {
        fresh.sql("update schema_history set checksum = 1 where version = '1'");
        fault("store.differs", () -> Store.open(fresh.at(), fresh.clock()).close());
    }

    @Test
    void whatCannotBeReachedIsTold() {
        var nobody = new Address("jdbc:postgresql://127.0.0.1:1/deich?password=geheim", "deich", "geheim");
        fault("store.unreachable", () -> Store.open(nobody, new Ticking()).close());
    }

    @Test
    void aWrongPasswordIsTold() {
        String url = Address.file(folder.resolve("s")).url();
        Store.open(new Address(url, "deich", "richtig"), new Ticking()).close();
        fault(
                "store.refused",
                () -> Store.open(new Address(url, "deich", "falsch"), new Ticking())
                        .close());
    }

    @Test
    void aFolderOfItsOwnIsForItsOwnerAlone() throws IOException {
        Path store = folder.resolve("neu/store");
        Store.open(Address.file(store), new Ticking()).close();
        assertThat(java.nio.file.Files.getPosixFilePermissions(store.getParent()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void addressesAreLookedAt() {
        fault("store.address", () -> new Address("jdbc:mysql://x", null, null));
        fault("store.address", () -> new Address("/tmp/x", null, null));
        fault("store.init", () -> new Address("jdbc:h2:mem:x;init=runscript from 'http://x'", null, null));
    }

    @Test
    void passwordsAreNeverShown() {
        assertThat(new Address("jdbc:postgresql://u:geheim@h/d?password=geheim", "u", "geheim").toString())
                .doesNotContain("geheim");
        assertThat(new Address("jdbc:h2:mem:x;PASSWORD=geheim", null, "geheim").toString())
                .doesNotContain("geheim");
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(bundle("de").keySet()).isEqualTo(bundle("en").keySet());
    }

    private static Properties bundle(String language) throws IOException {
        var bundle = new Properties();
        try (var in = Store.class.getResourceAsStream("messages_" + language + ".properties")) {
            bundle.load(in);
        }
        return bundle;
    }
}
