// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.formats.write.InventoryWriter;
import deich.model.inventory.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The one file of an inventory folder that the sheet owns: {@code erhebung.yaml}. */
final class SurveyFile {
    static final String NAME = "erhebung.yaml";

    private static final String HEAD = """
            # Diese Datei schreibt "deich import" aus der Erhebungstabelle (erhebung.xlsx oder erhebung.ods).
            # Was Sie hier von Hand ändern, bleibt erhalten; Kommentare gehen beim nächsten Import verloren.
            # Was Sie lieber ganz von Hand pflegen, gehört in eine andere Datei dieses Ordners: Import rührt sie nicht an.
            """;

    private SurveyFile() {}

    static String text(List<Component> components) {
        return HEAD + InventoryWriter.components(components);
    }

    /** Replaces the file at once: a power failure leaves the old or the new one. */
    static void write(Path folder, String text) throws IOException {
        Path beside = folder.resolve("." + NAME + ".neu");
        Files.writeString(beside, text);
        Files.move(beside, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
    }
}
