// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.formats.edit.Block;
import deich.formats.edit.Edit;
import deich.formats.problem.Read;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.rule.Needs;
import deich.server.stock.Looking;
import deich.server.stock.Saving;
import deich.server.stock.TextEditing;
import deich.server.wire.Refusal;
import deich.server.wire.Trouble;
import deich.server.work.Opened;
import deich.server.work.Workbench;
import deich.store.people.Right;
import deich.store.stock.Files;
import java.util.SortedMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One component as the text that it stands in its file as. */
@RestController
public final class ComponentText {
    private final Workbench workbench;
    private final Looking looking;
    private final Saving saving;

    public ComponentText(Workbench workbench, Looking looking, Saving saving) {
        this.workbench = workbench;
        this.looking = looking;
        this.saving = saving;
    }

    /** @param version that the text is of: what is sent back names it as its base */
    record Told(int version, String text) {}

    record Change(int base, String text, String reason) {}

    @Needs(Right.EDIT)
    @GetMapping("/api/v1/stocks/{stock}/components/{component}/text")
    Told read(Desk desk, @PathVariable("component") String id) {
        looking.editable(desk, id);
        Block block = Edit.block(desk.opened().files().bytes(), id);
        // a row of a table is no text of its own: it is changed in the whole folder
        if (block == null || block.sort() != Block.Sort.TEXT) throw new Missing();
        return new Told(desk.opened().version(), block.text());
    }

    @Needs(Right.EDIT)
    @PutMapping("/api/v1/stocks/{stock}/components/{component}/text")
    Keeping write(Desk desk, @PathVariable("component") String id, @RequestBody Change change) {
        looking.editable(desk, id);
        Versions.check(desk, change.base(), change.reason());
        if (change.text() == null)
            throw Refusal.invalid(Trouble.of("text", desk.said("wire").t("field.unreadable")));
        Opened then = workbench.open(desk.opened().stock(), change.base());
        SortedMap<String, byte[]> files = then.files().bytes();
        Block block = Edit.block(files, id);
        Read<SortedMap<String, byte[]>> edit =
                Edit.replace(files, id, change.text(), workbench.content().classes());
        SortedMap<String, byte[]> changed = edit.value();
        if (changed == null || block == null)
            throw Refusal.invalid(TextEditing.wrong(desk, block, edit.problems()).stream()
                    .map(wrong -> new Trouble("text", wrong.line(), wrong.sentence(), "", ""))
                    .toList());
        return Keeping.saved(saving, desk, change.base(), Files.ofBytes(changed), change.reason());
    }
}
