// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.server.desk.Desk;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The form of a component.
 *
 * @param action where it is sent
 * @param back where one goes without saving
 * @param id of a new component as typed; empty when it is there already
 * @param base number of the version that is changed
 * @param problems by field
 * @param general what is wrong and belongs to no field
 * @param clashes what others changed at the same time, to be decided
 * @param kept by number what the form cannot show of the needs, in words
 * @param offers names to choose from while typing
 */
public record FormPage(
        Said said,
        Tabs tabs,
        boolean adding,
        String action,
        String back,
        String id,
        int base,
        Draft draft,
        Vouched vouched,
        String reason,
        Map<String, String> problems,
        List<String> general,
        List<Clashing> clashes,
        String others,
        Map<String, NeedView> kept,
        List<Listing.Option> kinds,
        List<Listing.Option> administrations,
        List<String> offers)
        implements Speaks {

    /** A field that two people changed. All as typed. */
    public record Clashing(String field, String base, String theirs, String mine) {}

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    public List<String> letters() {
        return Draft.LETTERS;
    }

    /** Letters in use and one more. */
    public List<String> open() {
        int used = 0;
        for (Draft.Row row : draft.rows()) used = Math.max(used, Draft.LETTERS.indexOf(row.group()) + 1);
        return Draft.LETTERS.subList(0, Math.min(Draft.LETTERS.size(), used + 1));
    }

    static List<Listing.Option> kinds(Said said) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Listing.Option(kind.word(), said.words().of(kind)))
                .toList();
    }

    /** Those one answers for; and none, for who keeps the inventory. */
    static List<Listing.Option> administrations(Desk desk) {
        return desk.inventory().administrations().values().stream()
                .filter(one -> Owning.owns(desk, one.id()))
                .map(one -> new Listing.Option(one.id(), one.name()))
                .toList();
    }

    static Map<String, NeedView> kept(Component component, NeedViews views) {
        var kept = new LinkedHashMap<String, NeedView>();
        List<Need> parts = Parts.of(component.needs());
        List<NeedView> shown = views.of(component.needs());
        for (int i = 0; i < parts.size(); i++) kept.put(Integer.toString(i), shown.get(i));
        return kept;
    }
}
