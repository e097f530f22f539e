// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A town hall with one service and its own server room; invented. */
final class SmallHouse {
    private SmallHouse() {}

    static void writeTo(Path folder) throws IOException {
        Files.writeString(folder.resolve("inventory.yaml"), """
                deich: inventory/1
                id: kleines-haus
                title: Kleines Haus
                version: 1.0.0
                classification: offen
                notice: Erfunden.
                """);
        Files.writeString(folder.resolve("municipalities.csv"), "ags,name,residents\n01001000,Flensburg,92550\n");
        Files.writeString(folder.resolve("haus.yaml"), """
                administrations:
                  stadt: {name: Stadt Musterhafen, type: kreisfreie-stadt, land: SH, covers: ["01001000"], invented: true}
                components:
                  serverraum: {kind: site, name: Serverraum im Rathaus, tags: [rechenzentrum], repair: {class: dc-fire}}
                  server:
                    kind: system
                    name: Rathausserver
                    place: serverraum
                    needs: [serverraum]
                    repair: 2d
                    restart: 1h
                  meldewesen:
                    kind: service
                    name: Meldewesen
                    administration: stadt
                    tags: [zeitkritisch]
                    needs: [server]
                    objectives: {mtpd: 3d, rto: 1d, rpo: 1d, minimumLevel: 0.3}
                """);
    }
}
