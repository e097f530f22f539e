// SPDX-License-Identifier: EUPL-1.2
package deich.report.folder;

import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.report.paper.Block;
import deich.report.paper.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whom to call (Alarmierungsliste), and who decides what (Entscheidungsbefugnisse). */
final class AlarmPart {
    private final Desk desk;

    private AlarmPart(Desk desk) {
        this.desk = desk;
    }

    static List<Block> of(Desk desk) {
        var part = new AlarmPart(desk);
        Pen pen = desk.pen("alarm");
        pen.chapter("alarm");
        pen.points(true, desk.words().texts("alarm.how"));
        pen.section("alarm.roles");
        pen.table("alarm.roles", part.roles());
        pen.section("alarm.teams");
        List<List<Cell>> teams = part.teams();
        if (teams.isEmpty())
            pen.lines(desk.text("alarm.noteam"), 3, desk.words().open("kind: team", "crew"));
        pen.table("alarm.teams", teams);
        pen.section("alarm.experts");
        List<List<Cell>> experts = part.experts();
        if (experts.isEmpty()) pen.lines("", 3, desk.words().open("ask", "ask"));
        pen.table("alarm.experts", experts);
        pen.section("alarm.firms");
        List<List<Cell>> firms = part.firms();
        if (firms.isEmpty()) pen.lines("", 3, desk.words().open("operator", "operator"));
        pen.table("alarm.firms", firms);
        return pen.blocks();
    }

    private List<List<Cell>> roles() {
        var rows = new ArrayList<List<Cell>>();
        for (List<String> role : desk.words().rows("role")) {
            Component holder = Roles.holder(desk.stock(), role.getFirst());
            String title = role.get(1);
            rows.add(
                    holder == null
                            ? List.of(
                                    Cell.of(title),
                                    Cell.of(desk.words().open("labels: rolle=" + role.getFirst(), "roles")),
                                    Cell.BLANK,
                                    Cell.of(desk.words().open("labels: telefon", "phone")))
                            : List.of(Cell.of(title), who(holder), deputy(holder), desk.phone(holder)));
        }
        return rows;
    }

    private Cell who(Component team) {
        String person = team.labels().getOrDefault("ansprechpartner", "");
        return Cell.of(person.isBlank() ? team.name() : team.name() + ": " + person);
    }

    private Cell deputy(Component team) {
        return desk.saying().label(team, "vertretung", "deputy");
    }

    private List<List<Cell>> teams() {
        var rows = new ArrayList<List<Cell>>();
        for (Component team : crews())
            rows.add(List.of(
                    Cell.of(team.name()),
                    team.crew() == null
                            ? Cell.of(desk.text("team.plain"))
                            : desk.saying().places(team.crew().places()),
                    Cell.of(
                            team.crew() == null
                                    ? desk.text("hours.unsaid")
                                    : desk.hours(team.crew().hours())),
                    desk.phone(team)));
        return rows;
    }

    /** Own teams, and those of others that bring back something own. */
    private Set<Component> crews() {
        var teams = new LinkedHashSet<>(desk.stock().own(Kind.TEAM));
        for (Component system : desk.stock().systems())
            for (String crew : system.recovery().crews())
                teams.add(desk.stock().inventory().component(crew));
        return teams;
    }

    /** Who knows about what, as the inventory names them. */
    private List<List<Cell>> experts() {
        Map<String, List<String>> known = new LinkedHashMap<>();
        var own = new ArrayList<>(desk.stock().services());
        own.addAll(desk.stock().systems());
        for (Component c : own)
            if (!c.ask().isBlank())
                known.computeIfAbsent(c.ask().strip(), ask -> new ArrayList<>()).add(c.id());
        return known.entrySet().stream()
                .map(e -> List.of(
                        Cell.of(e.getKey()),
                        Cell.of(desk.few(e.getValue(), 4)),
                        Cell.of(desk.words().open("labels: telefon", "phone"))))
                .toList();
    }

    private List<List<Cell>> firms() {
        Map<String, Set<String>> firms = new LinkedHashMap<>();
        var own = new ArrayList<>(desk.stock().systems());
        own.addAll(desk.stock().services());
        for (Component c : own) {
            if (c.operator() != null) firm(firms, c.operator(), c.id());
            for (Need.Leaf leaf : c.needs().leaves()) {
                Component target = desk.stock().inventory().component(leaf.target());
                boolean firm = target.kind() == Kind.PROVIDER || target.kind() == Kind.VENDOR;
                if (firm) firm(firms, target.id(), c.id());
                else if (!desk.stock().own(target) && target.operator() != null) firm(firms, target.operator(), c.id());
                else if (!desk.stock().own(target) && target.administration() != null)
                    firm(firms, target.administration(), c.id());
            }
        }
        return firms.entrySet().stream()
                .map(e -> firm(e.getKey(), e.getValue()))
                .toList();
    }

    private void firm(Map<String, Set<String>> firms, String id, String user) {
        if (!id.equals(desk.stock().administration()))
            firms.computeIfAbsent(id, one -> new TreeSet<>()).add(user);
    }

    private List<Cell> firm(String id, Set<String> users) {
        Component found = desk.stock().inventory().components().get(id);
        Cell phone = found == null ? Cell.of(desk.words().open("labels: telefon", "phone")) : desk.phone(found);
        return List.of(Cell.of(desk.stock().name(id)), Cell.of(desk.few(List.copyOf(users), 3)), phone);
    }
}
