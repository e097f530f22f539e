// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.formats.edit.Block;
import deich.formats.edit.Edit;
import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.model.inventory.Component;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.server.wire.Conflict.Region;
import deich.server.work.Opened;
import deich.server.work.Workbench;
import deich.store.people.Right;
import deich.store.stock.Files;
import deich.store.stock.Saved;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A component changed as the text it stands in its file as. */
@Controller
public final class TextEditing {
    private static final int LONGEST = 200_000;

    private final Workbench workbench;
    private final Saving saving;
    private final Meanwhile meanwhile;

    public TextEditing(Workbench workbench, Saving saving, Meanwhile meanwhile) {
        this.workbench = workbench;
        this.saving = saving;
        this.meanwhile = meanwhile;
    }

    /** Something wrong. @param line of the text, from 1; 0 for none in particular */
    public record Wrong(int line, String sentence) {}

    /**
     * @param editable false when it does not stand as text of its own; the form changes it
     * @param theirs the component as others saved it meanwhile; empty unless both changed it
     */
    public record Page(
            Said said,
            Tabs tabs,
            Component component,
            boolean editable,
            String text,
            int base,
            String reason,
            List<Wrong> wrong,
            List<Region> regions,
            String theirs,
            String others)
            implements Speaks {

        public String here() {
            return tabs.base() + "/bestand/" + component.id();
        }

        public int rows() {
            return Math.clamp(text.lines().count() + 3, 12, 40);
        }
    }

    @Needs(Right.EDIT)
    @GetMapping("/b/{stock}/bestand/{component}/text")
    Html form(Desk desk, @PathVariable("component") String id) {
        Component component = editable(desk, id);
        Block block = Edit.block(desk.opened().files().bytes(), id);
        boolean text = block != null && block.sort() == Block.Sort.TEXT;
        String reason = desk.said("stock").t("reason.changed", component.name());
        return page(desk, component, text, block == null ? "" : block.text(), reason, List.of(), List.of(), "", "");
    }

    private static Component editable(Desk desk, String id) {
        Component component = Owning.full(desk, id);
        if (!Owning.mayEdit(desk, component)) throw new Missing();
        return component;
    }

    @Needs(Right.EDIT)
    @PostMapping("/b/{stock}/bestand/{component}/text")
    Object save(
            Desk desk,
            @PathVariable("component") String id,
            @RequestParam("base") int base,
            @RequestParam("text") String text,
            @RequestParam("reason") String reason) {
        Component component = editable(desk, id);
        if (base < 1 || base > desk.opened().stock().head()) throw new Missing();
        if (text.length() > LONGEST)
            return refused(
                    desk,
                    component,
                    text,
                    reason,
                    List.of(new Wrong(0, desk.said("stock").t("typed.long"))));
        if (reason.isBlank())
            return refused(
                    desk,
                    component,
                    text,
                    reason,
                    List.of(new Wrong(0, desk.said("stock").t("typed.reason"))));
        Opened then = workbench.open(desk.opened().stock(), base);
        return saved(desk, component, then, text, reason.strip());
    }

    private Object saved(Desk desk, Component component, Opened then, String text, String reason) {
        SortedMap<String, byte[]> files = then.files().bytes();
        Block block = Edit.block(files, component.id());
        Read<SortedMap<String, byte[]>> edit =
                Edit.replace(files, component.id(), text, workbench.content().classes());
        SortedMap<String, byte[]> changed = edit.value();
        if (changed == null || block == null)
            return refused(desk, component, text, reason, wrong(desk, block, edit.problems()));
        Files after = Files.ofBytes(changed);
        Saved saved = saving.save(desk, then.version(), after, reason);
        String list = "redirect:" + desk.base() + "/bestand/" + id(component, after) + "?getan=";
        return switch (saved) {
            case Saved.Unchanged _ -> list + "unveraendert";
            case Saved.Kept _ -> list + "gespeichert";
            case Saved.Merged _ -> list + "zusammengefuehrt&seit=" + then.version();
            case Saved.Broken broken ->
                refused(
                        desk,
                        component,
                        text,
                        reason,
                        broken.problems().stream().map(one -> new Wrong(0, one)).toList());
            case Saved.Clashed clashed -> clashed(desk, component, then, text, reason, clashed);
        };
    }

    /** The id it has afterwards: its text may give it another. */
    private String id(Component component, Files after) {
        var read = workbench.read(after).value();
        if (read == null || read.components().containsKey(component.id())) return component.id();
        return read.components().values().stream()
                .filter(c -> c.name().equals(component.name()) && c.kind() == component.kind())
                .map(Component::id)
                .findFirst()
                .orElse("");
    }

    /** What is wrong with a text, by its own lines. @param block where it stands; null when it does not stand as text */
    public static List<Wrong> wrong(Desk desk, @Nullable Block block, List<Problem> problems) {
        var all = new ArrayList<Wrong>();
        for (Problem problem : problems) {
            if (!problem.error()) continue;
            int line = block == null ? 0 : block.line(problem.at());
            List<String> sentence = Saving.sentences(desk, List.of(problem));
            boolean here = line > 0 && Owning.keeps(desk);
            String text = here ? problem.sentence(desk.visit().locale()) : sentence.getFirst();
            all.add(new Wrong(line, text));
        }
        return all.stream().distinct().limit(20).toList();
    }

    private Html refused(Desk desk, Component component, String text, String reason, List<Wrong> wrong) {
        return page(desk, component, true, text, reason, wrong, List.of(), "", "")
                .status(422);
    }

    /** What one typed now stands on what others saved: whoever sends it again has seen theirs. */
    private Html clashed(
            Desk desk, Component component, Opened then, String text, String reason, Saved.Clashed clashed) {
        Opened newest = workbench.newest(desk.opened().stock().id());
        if (newest == null) throw new Missing();
        Block block = Edit.block(newest.files().bytes(), component.id());
        String others = meanwhile.said(desk, then.version(), newest.version() + 1);
        var seen = workbench.seen(newest, desk.visit().organisation());
        Desk now = new Desk(desk.visit(), newest, seen.sight(), seen.inventory(), desk.question());
        String theirs = block == null ? "" : block.text();
        return page(
                        now,
                        component,
                        true,
                        text,
                        reason,
                        List.of(),
                        clashed.clashes().stream()
                                .flatMap(clash -> Regions.of(clash).stream())
                                .toList(),
                        theirs,
                        others)
                .status(409);
    }

    private static Html page(
            Desk desk,
            Component component,
            boolean editable,
            String text,
            String reason,
            List<Wrong> wrong,
            List<Region> regions,
            String theirs,
            String others) {
        Said said = desk.said("stock");
        Tabs tabs = Tabs.of(desk, said, "");
        int base = desk.opened().version();
        var page = new Page(said, tabs, component, editable, text, base, reason, wrong, regions, theirs, others);
        return Html.page("stock/text.jte", desk.frame(said.t("text.title", component.name()), "bestand"), page);
    }
}
