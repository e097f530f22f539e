// SPDX-License-Identifier: EUPL-1.2
package deich.server.scenario;

import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import deich.report.view.HitWords;
import deich.report.words.Words;
import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.store.people.Right;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One scenario to read: its story, whom it strikes, what it rests on, what to ask, the script of an exercise. */
@Controller
public final class Reading {
    private static final int PLACES = 20;
    private static final int NAMED = 20;

    private final Shelf shelf;
    private final Library library;

    public Reading(Shelf shelf, Library library) {
        this.shelf = shelf;
        this.library = library;
    }

    /** @param select as it stands in the text; empty when it may not be read */
    public record Struck(String title, String effect, List<String> circumstances, String select) {}

    /** Whom it strikes at one place, among what is seen. @param place empty when there is only one way it happens */
    public record Here(String place, int count, List<String> names) {}

    /** @param head when, or how sure @param more beside the text, such as where it comes from; empty for nothing */
    public record Item(String head, String text, String more) {}

    public record Page(
            Said said,
            String base,
            String id,
            String told,
            String line,
            boolean narrow,
            String narrative,
            String start,
            List<Struck> struck,
            List<Here> here,
            int morePlaces,
            List<Item> stages,
            List<Item> assumptions,
            List<String> questions,
            List<Item> script,
            boolean mayRun,
            boolean mayCopy,
            boolean mayEdit)
            implements Speaks {}

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/szenarien/{id}")
    Html page(
            Desk desk,
            @PathVariable("id") String id,
            @RequestParam(name = "gesagt", required = false) @Nullable String told) {
        Scenario scenario = shelf.find(desk, id);
        Said said = desk.said("scenario");
        boolean saved = "gespeichert".equals(told);
        Page page = page(desk, said, scenario, saved ? "scenario.saved" : "");
        return Html.page("scenario/scenario.jte", desk.frame(scenario.title(), "szenarien"), page);
    }

    private Page page(Desk desk, Said said, Scenario scenario, String told) {
        Words words = said.words();
        List<Here> here = here(scenario, desk.inventory());
        return new Page(
                said,
                desk.base(),
                scenario.id(),
                told,
                line(said, scenario),
                shelf.narrow(desk, scenario.id()),
                scenario.narrative(),
                words.momentWithYear(scenario.start()),
                struck(desk, words, scenario),
                here,
                morePlaces(scenario, desk.inventory()),
                scenario.stages().stream()
                        .map(s -> new Item(s.name() + ", " + since(words, s.from()), s.text(), ""))
                        .toList(),
                scenario.assumptions().stream()
                        .map(a -> new Item(a.confidence(), a.text(), a.source()))
                        .toList(),
                scenario.checks(),
                scenario.injects().stream().map(i -> inject(words, i)).toList(),
                desk.may(Right.RUN),
                shelf.mayCopy(desk, scenario.id()),
                shelf.mayEdit(desk, scenario.id()));
    }

    private String line(Said said, Scenario scenario) {
        return String.join(
                " · ",
                scenario.id(),
                Library.cause(said, scenario),
                said.words().text("scenario.version", scenario.version()),
                library.reviewed(said, scenario));
    }

    private List<Struck> struck(Desk desk, Words words, Scenario scenario) {
        var hits = new HitWords(words, desk.opened().inventory().classes());
        boolean readable = shelf.mayRead(desk, scenario.id());
        return scenario.hits().stream()
                .map(hit -> new Struck(
                        hit.title(),
                        words.text("library.effect", words.of(hit.effect()), hits.howLong(hit)),
                        hits.circumstances(hit),
                        readable ? hit.selector().text() : ""))
                .toList();
    }

    /** Of the first places, what is struck there among what is seen. */
    static List<Here> here(Scenario scenario, Inventory seen) {
        if (scenario.focus() == null) return List.of(here("", scenario, seen, null));
        var here = new ArrayList<Here>();
        scenario.focus().pick(seen, null).stream().limit(PLACES).forEach(id -> {
            Component place = seen.component(id);
            here.add(here(place.name(), scenario, seen, place));
        });
        return here;
    }

    private static Here here(String name, Scenario scenario, Inventory seen, @Nullable Component place) {
        var struck = new TreeSet<String>();
        for (Hit hit : scenario.hits()) struck.addAll(hit.selector().pick(seen, place));
        List<String> names = struck.stream()
                .limit(NAMED)
                .map(id -> seen.component(id).name())
                .toList();
        return new Here(name, struck.size(), names);
    }

    static int morePlaces(Scenario scenario, Inventory seen) {
        return scenario.focus() == null
                ? 0
                : Math.max(0, scenario.focus().pick(seen, null).size() - PLACES);
    }

    private static Item inject(Words words, Scenario.Inject inject) {
        String people = Stream.of(inject.from(), inject.to())
                .filter(who -> !who.isBlank())
                .collect(Collectors.joining(" → "));
        String way = Stream.of(inject.channel(), people)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        String more = inject.expected().isBlank() ? "" : words.text("library.expected", inject.expected());
        return new Item(since(words, inject.at()) + (way.isEmpty() ? "" : " · " + way), inject.text(), more);
    }

    private static String since(Words words, long seconds) {
        return seconds == 0 ? words.text("library.beginning") : words.text("library.from", words.exact(seconds));
    }
}
