// SPDX-License-Identifier: EUPL-1.2
package deich.server.scenario;

import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.model.inventory.Component;
import deich.model.scenario.Scenario;
import deich.server.desk.Desk;
import deich.server.desk.Refused;
import deich.server.frame.Said;
import deich.server.scenario.Writing.Form;
import deich.server.scenario.Writing.Wrong;
import deich.server.work.OwnScenarios;
import deich.store.Store;
import deich.store.people.Right;
import deich.store.stock.Files;
import deich.store.stock.Saved;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads scenarios of one's own, and keeps them as files of the inventory. */
public final class ScenarioSaving {
    private static final int LONGEST = 200_000;

    private final Shelf shelf;
    private final Store store;

    ScenarioSaving(Shelf shelf, Store store) {
        this.shelf = shelf;
        this.store = store;
    }

    /**
     * Null when it cannot be read.
     *
     * @param save whether it is to be kept: then it needs a reason
     * @param problems takes up what is wrong
     * @throws Refused when the one that it was is not whoever asks' to change
     */
    public @Nullable Scenario read(Desk desk, Form form, boolean save, List<Wrong> problems) {
        Said said = desk.said("scenario");
        if (form.text().length() > LONGEST) {
            problems.add(new Wrong(0, said.t("wrong.long"), true));
            return null;
        }
        Read<Map<String, Scenario>> read = OwnScenarios.read(
                "szenario", form.text(), desk.opened().inventory().classes());
        for (Problem p : read.problems()) problems.add(new Wrong(p.at().line(), p.sentence(said.locale()), p.error()));
        if (read.value() == null) return null;
        Scenario scenario = read.value().values().stream().findFirst().orElse(null);
        if (scenario == null) problems.add(new Wrong(0, said.t("wrong.empty"), true));
        else mayBe(desk, said, form, scenario.id(), problems);
        if (save && form.reason().isBlank()) problems.add(new Wrong(0, said.t("wrong.reason"), true));
        return scenario;
    }

    private void mayBe(Desk desk, Said said, Form form, String id, List<Wrong> problems) {
        boolean taken = shelf.all(desk).stream().anyMatch(s -> s.id().equals(id));
        if (!Component.validId(id)) problems.add(new Wrong(0, said.t("wrong.id"), true));
        else if (shelf.shipped(id)) problems.add(new Wrong(0, said.t("wrong.shipped", id), true));
        else if (taken && !id.equals(form.was())) problems.add(new Wrong(0, said.t("wrong.taken", id), true));
        else if (!shelf.mayWrite(desk, id))
            problems.add(new Wrong(0, said.t("wrong.prefix", shelf.prefix(desk) + "-"), true));
        if (!form.was().isEmpty() && !shelf.mayWrite(desk, form.was())) throw new Refused(Right.EDIT_SCENARIO);
    }

    public Saved keep(Desk desk, Form form, Scenario scenario) {
        var stock = desk.opened().stock().id();
        Files before = store.stocks().files(stock, form.base());
        Files after = form.was().isEmpty() || form.was().equals(scenario.id())
                ? before
                : before.without(OwnScenarios.path(form.was()));
        after = after.with(OwnScenarios.path(scenario.id()), form.text());
        return store.stocks()
                .save(stock, form.base(), after, form.reason(), desk.visit().actor());
    }

    /** @param reason empty for the usual one. @throws Refused when it is not whoever asks' to remove */
    public Saved remove(Desk desk, String id, String reason) {
        if (!shelf.mayEdit(desk, shelf.find(desk, id).id())) throw new Refused(Right.EDIT_SCENARIO);
        var opened = desk.opened();
        String why = reason.isBlank() ? desk.said("scenario").t("remove.reason", id) : reason;
        return store.stocks()
                .save(
                        opened.stock().id(),
                        opened.version(),
                        opened.files().without(OwnScenarios.path(id)),
                        why,
                        desk.visit().actor());
    }
}
