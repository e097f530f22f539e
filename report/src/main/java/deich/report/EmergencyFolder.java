// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.model.inventory.Inventory;
import deich.report.folder.EmergencyFolders;
import deich.report.folder.FolderOrder;
import deich.report.paper.Paper;
import deich.report.paper.odt.OdtPaper;
import deich.report.paper.pdf.PdfPaper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The emergency folders of an inventory (Notfallmappe), to print: the same blocks as tagged PDF and as OpenDocument text. */
public final class EmergencyFolder {
    private final FolderOrder order;
    private final EmergencyFolders folders;

    private EmergencyFolder(FolderOrder order) {
        this.order = order;
        this.folders = EmergencyFolders.of(order);
    }

    /** @throws IllegalArgumentException when the inventory has an error of its own ({@link deich.engine.Plant#errors}) */
    public static EmergencyFolder of(FolderOrder order) {
        return new EmergencyFolder(order);
    }

    public Inventory inventory() {
        return order.inventory();
    }

    /** Administrations that provide a service or run a system, sorted by id; empty when nothing says whose it is. */
    public List<String> administrations() {
        return folders.administrations();
    }

    /** About how many pages the folder of an administration has; null is all there is. */
    public int pages(@Nullable String administration) {
        return folders.pages(administration);
    }

    /** @param administration whose; null for all there is */
    public Written folder(@Nullable String administration) {
        return new Written(folders.folder(administration), "Deich " + order.version());
    }

    /** One folder, ready to be written. */
    public record Written(Paper paper, String producer) {

        /** @return the number of pages */
        public int pdf(OutputStream out) throws IOException {
            return PdfPaper.write(paper, producer, out);
        }

        public void odt(OutputStream out) throws IOException {
            OdtPaper.write(paper, producer, out);
        }

        /** How many facts it has an empty line for. */
        public int missing() {
            return EmergencyFolders.missing(paper);
        }
    }
}
