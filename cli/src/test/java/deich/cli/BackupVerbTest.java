// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deich.store.Actor;
import deich.store.Address;
import deich.store.Store;
import deich.store.people.Organisation;
import deich.store.people.OrganisationKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupVerbTest {
    @TempDir
    Path folder;

    private Store store(String name) {
        return Store.open(Address.file(folder.resolve(name).resolve("deich")), InstantSource.system());
    }

    private Typed typed(String verb, String data, String... more) {
        var all = new java.util.ArrayList<>(
                java.util.List.of(verb, "--data", folder.resolve(data).toString()));
        all.addAll(java.util.List.of(more));
        return Typed.deich(all.toArray(String[]::new));
    }

    @Test
    void whatIsBackedUpIsRestored() {
        String file = folder.resolve("x.deich-backup").toString();
        try (Store store = store("alt")) {
            var land = new Organisation("land", "Land", OrganisationKind.LAND, "SH");
            store.people().organisations().create(land, Actor.DEICH);
        }
        Typed made = typed("backup", "alt", "-o", file);
        assertThat(made.code()).as(made.err()).isEqualTo(Exit.HELD);
        assertThat(made.out()).contains("nicht verschlüsselt", "Organisationen 1");
        assertThat(typed("backup", "alt", "-o", file).err()).contains("gibt es schon");
        Typed back = typed("restore", "neu", file);
        assertThat(back.code()).as(back.err()).isEqualTo(Exit.HELD);
        assertThat(back.out()).contains("Zurückgespielt", "Organisationen 1");
        try (Store store = store("neu")) {
            assertThat(store.people().organisations().find("land")).isNotNull();
        }
        assertThat(typed("restore", "neu", file).err()).contains("nicht leer");
    }

    @Test
    void whatIsNotThereIsTold() {
        assertThat(typed("backup", "nichts", "-o", folder.resolve("y").toString())
                        .err())
                .contains("keinen Speicher");
        assertThat(typed("restore", "z", folder.resolve("fehlt").toString()).err())
                .contains("gibt es nicht");
        assertThat(typed("backup", "alt").code()).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void secretsMayStandInFiles() throws IOException {
        Path file = folder.resolve("geheim");
        Files.writeString(file, "zwei Wörter \n");
        assertThat(Secret.read(file)).isEqualTo("zwei Wörter ");
    }
}
