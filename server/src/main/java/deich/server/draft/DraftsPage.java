// SPDX-License-Identifier: EUPL-1.2
package deich.server.draft;

import deich.server.assistant.Models;
import deich.server.assistant.PeopleNames;
import deich.server.assistant.Tabs;
import deich.server.course.Course;
import deich.server.desk.Desk;
import deich.server.draft.Choices.Option;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.server.veil.Veil;
import deich.store.assistant.Drafts;
import deich.store.people.Right;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The drafts there are, and making another. */
@Controller
public final class DraftsPage {
    static final String PATH = "assistent/entwuerfe";

    private final Drafting drafting;
    private final Models models;

    public DraftsPage(Drafting drafting, Models models) {
        this.drafting = drafting;
        this.models = models;
    }

    /** A draft there is. @param state whether somebody answers for it */
    public record Row(String href, String title, String kind, String made, String state) {}

    public record Page(Said said, Tabs tabs, String base, boolean mayMake, List<Option> sorts, List<Row> rows)
            implements Speaks {}

    /** What a form for a draft sends. Names are those of the fields. */
    public record Typed(
            @Nullable String art,
            @Nullable String szenario,
            @Nullable String ort,
            @Nullable String leistung,
            @Nullable String verwaltung,
            @Nullable String massnahme,
            @Nullable String einfach,
            @Nullable String sprache,
            @Nullable String modell) {

        /** Null without a sort. */
        @Nullable
        Wish wish() {
            Sort sort = Sort.of(art);
            return sort == null
                    ? null
                    : new Wish(
                            sort,
                            text(szenario),
                            text(ort),
                            text(leistung),
                            text(verwaltung),
                            text(massnahme),
                            text(einfach).equals("true"),
                            Wish.locale(text(sprache)));
        }

        private static String text(@Nullable String sent) {
            return sent == null ? "" : sent;
        }
    }

    /**
     * The choice of what for.
     *
     * @param problems in words
     * @param course null when nothing has to be computed
     * @param ready whether it can be made now
     * @param model whether a language model may be asked for other words
     */
    public record Making(
            Said said,
            Tabs tabs,
            String base,
            Wish wish,
            String lead,
            List<Option> scenarios,
            List<Option> places,
            List<Option> services,
            List<Option> administrations,
            boolean all,
            List<Option> measures,
            List<String> problems,
            @Nullable Course course,
            boolean ready,
            boolean model)
            implements Speaks {

        public String action() {
            return base + "/" + PATH;
        }
    }

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/assistent/entwuerfe")
    Html list(Desk desk) {
        Said said = desk.said("draft");
        List<Option> sorts = Arrays.stream(Sort.values())
                .map(sort -> new Option(sort.word(), said.t("sort." + sort.word())))
                .toList();
        PeopleNames names = drafting.names(desk);
        List<Row> rows = drafting.all(desk).stream()
                .map(draft -> row(desk, said, names, draft))
                .toList();
        var page = new Page(said, Tabs.of(desk, PATH), desk.base(), desk.may(Right.EXPORT), sorts, rows);
        return Html.page("draft/drafts.jte", desk.frame(said.t("drafts.title"), "assistent"), page);
    }

    private Row row(Desk desk, Said said, PeopleNames names, Drafts.Listed draft) {
        String made = said.t("drafts.made.by", said.words().date(drafting.day(draft.at())), names.of(draft.by()));
        UUID released = draft.releasedBy();
        String state = released == null ? said.t("state.open") : said.t("state.released", names.of(released));
        return new Row(
                desk.base() + "/" + PATH + "/" + draft.id(),
                draft.title(),
                said.t("sort." + Sort.word(draft.kind())),
                made,
                state);
    }

    /** Step by step, in addresses that one can go back to. */
    @Needs(Right.EXPORT)
    @GetMapping("/b/{stock}/assistent/entwuerfe/neu")
    Object choose(Desk desk, HttpServletResponse response, @ModelAttribute Typed typed) {
        Wish wish = typed.wish();
        if (wish == null) return "redirect:" + desk.base() + "/" + PATH;
        Found found = drafting.found(desk, wish);
        Course course = found instanceof Found.Lacking lacking
                ? drafting.course(desk, lacking, desk.base() + "/" + PATH + "/neu?" + wish.query())
                : null;
        Course.refresh(desk, response, course);
        // what is not chosen yet is no mistake
        boolean chosen = typed.sprache() != null;
        List<String> problems = found instanceof Found.Wrong(var keys) && chosen ? words(desk, wish, keys) : List.of();
        return show(desk, making(desk, wish, problems, course, found instanceof Found.Made));
    }

    /** Makes it, or orders what has to be computed for it. */
    @Needs(Right.EXPORT)
    @PostMapping("/b/{stock}/assistent/entwuerfe")
    Object make(Desk desk, @ModelAttribute Typed typed) {
        Wish wish = typed.wish();
        if (wish == null) return "redirect:" + desk.base() + "/" + PATH;
        return switch (drafting.found(desk, wish)) {
            case Found.Made made -> {
                Found.Made said = "true".equals(typed.modell()) ? drafting.restyled(desk, made) : made;
                yield "redirect:" + desk.base() + "/" + PATH + "/"
                        + drafting.keep(desk, said).id();
            }
            case Found.Lacking lacking -> {
                if (!desk.may(Right.RUN)) throw new deich.server.desk.Refused(Right.RUN);
                drafting.order(desk, lacking);
                yield "redirect:" + desk.base() + "/" + PATH + "/neu?" + wish.query();
            }
            case Found.Wrong(var keys) ->
                show(desk, making(desk, wish, words(desk, wish, keys), null, false))
                        .status(422);
        };
    }

    private static List<String> words(Desk desk, Wish wish, List<String> keys) {
        Said said = desk.said("draft");
        String sort = said.t("sort." + wish.sort().word());
        return keys.stream().map(key -> said.t(key, sort)).toList();
    }

    private static Html show(Desk desk, Making page) {
        return Html.page(
                "draft/making.jte",
                desk.frame(
                        page.said()
                                .t(
                                        "making.title",
                                        page.said()
                                                .t("sort." + page.wish().sort().word())),
                        "assistent"),
                page);
    }

    private Making making(Desk desk, Wish wish, List<String> problems, @Nullable Course course, boolean ready) {
        Said said = desk.said("draft");
        Veil veil = Veil.of(desk);
        Choices choices = drafting.choices();
        Sort sort = wish.sort();
        return new Making(
                said,
                Tabs.of(desk, PATH),
                desk.base(),
                wish,
                said.t("lead." + sort.word()),
                sort.crisis() ? choices.scenarios(desk) : List.of(),
                sort.crisis() ? choices.places(desk, wish.scenario()) : List.of(),
                sort.service() ? choices.services(veil) : List.of(),
                sort.administration() ? choices.administrations(desk, veil) : List.of(),
                veil.clear() && sort.all(),
                sort == Sort.VORLAGE ? choices.measures(desk, veil, wish.administration()) : List.of(),
                problems,
                course,
                ready,
                models.there());
    }
}
