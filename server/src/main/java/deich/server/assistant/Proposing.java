// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.extract.Adopted;
import deich.assistant.extract.Corrections;
import deich.assistant.extract.Extract;
import deich.assistant.extract.Extraction;
import deich.assistant.extract.Review;
import deich.assistant.extract.ReviewReading;
import deich.assistant.source.Document;
import deich.formats.write.InventoryWriter;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.stock.Foreseen;
import deich.server.stock.Saving;
import deich.server.work.Workbench;
import deich.store.stock.Files;
import deich.store.stock.Saved;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a document proposes for the inventory, and what of it somebody confirmed as new components of their own. What is
 * there already is never changed, and what somebody does not see is neither found nor named.
 */
public final class Proposing {
    private final Bookcase bookcase;
    private final Workbench workbench;
    private final Foreseen foreseen;
    private final Saving saving;

    Proposing(Bookcase bookcase, Workbench workbench, Foreseen foreseen, Saving saving) {
        this.bookcase = bookcase;
        this.workbench = workbench;
        this.foreseen = foreseen;
        this.saving = saving;
    }

    /** A document with what it proposes. */
    public record Read(Document document, Extraction extraction) {}

    /** @throws Missing when this organisation has no such document, or it cannot be read */
    public Read read(Desk desk, UUID id) {
        String organisation = desk.visit().organisation().id();
        Document document = bookcase.document(organisation, id.toString());
        if (!document.owner().equals(organisation)) throw new Missing();
        return new Read(document, Extract.from(document));
    }

    /**
     * What would become of confirmed proposals.
     *
     * @param files all of the inventory with them; as they were when nothing is new
     * @param fresh names of new components
     * @param left what was confirmed and cannot be taken, and why
     * @param seen the change
     */
    record Plan(Files files, List<String> fresh, List<String> left, Foreseen.Seen seen) {}

    /** @param chosen numbers of proposals, from 0 @param corrections what was put right while ticking */
    Plan plan(Desk desk, Read read, Set<Integer> chosen, Corrections corrections) {
        Adopted adopted = adopted(desk, read, chosen, corrections);
        Files before = desk.opened().files();
        List<Component> own =
                adopted.components().stream().map(each -> mine(desk, each)).toList();
        Files files = own.isEmpty() ? before : before.with(free(before), text(desk, own));
        return new Plan(
                files,
                own.stream().map(Component::name).toList(),
                adopted.left().stream()
                        .map(flaw -> flaw.sentence(desk.visit().locale()))
                        .distinct()
                        .toList(),
                foreseen.of(desk, files));
    }

    Saved save(Desk desk, Plan plan, String reason) {
        return saving.save(desk, desk.opened().version(), plan.files(), reason);
    }

    /** As if somebody had worked through the list: yes, by whom and when in each row that is ticked. */
    private Adopted adopted(Desk desk, Read read, Set<Integer> chosen, Corrections corrections) {
        var locale = desk.visit().locale();
        var rows = corrections.rows(read.extraction().proposals(), chosen, locale);
        String by = desk.visit().person().name();
        var reading = ReviewReading.of(Review.header(locale), rows, by, workbench.today());
        Inventory whole = desk.opened().inventory();
        Set<String> taken = new HashSet<>(whole.components().keySet());
        taken.addAll(whole.administrations().keySet());
        whole.sharedFates().forEach(fate -> taken.add(fate.id()));
        // where several share an inventory an id says whose it is: so none shows, by being taken, what others have
        String begin = desk.sight().keeps() ? "" : desk.visit().organisation().id() + "-";
        return Adopted.of(reading.confirmed(), desk.inventory(), taken, begin);
    }

    /** Nobody adds to what belongs to others: what is new in a shared inventory is one's own. */
    private static Component mine(Desk desk, Component each) {
        String own = desk.visit().organisation().id();
        boolean shared =
                !desk.sight().keeps() && desk.inventory().administrations().containsKey(own);
        return shared ? each.toBuilder(each.id()).administration(own).build() : each;
    }

    private String text(Desk desk, List<Component> components) {
        return "# " + desk.said("assistant").t("proposals.head") + "\n" + InventoryWriter.components(components);
    }

    private static String free(Files files) {
        String name = "aus-dokumenten.yaml";
        for (int i = 2; files.find(name) != null; i++) name = "aus-dokumenten-" + i + ".yaml";
        return name;
    }
}
