// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.assess.Residents;
import deich.assess.cut.Bottleneck;
import deich.assess.cut.Bottleneck.Stopped;
import deich.assess.cut.Bottlenecks;
import deich.assess.cut.Certainty;
import deich.assess.cut.Combinations;
import deich.assess.cut.CutOrder;
import deich.assess.cut.Limit;
import deich.engine.cut.CutSets.Event;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import deich.model.inventory.SharedFate;
import deich.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Narrow points and cut sets in sentences: first what a mayor wants to know, then what it is technically. */
public final class CutWords {
    /** So many services are named in a sentence. */
    private static final int NAMED = 4;

    private static final int UNJUDGED = 8;

    private final CutOrder order;
    private final Words words;
    private final Names names;
    private final Predicate<String> hidden;

    public CutWords(CutOrder order, Locale locale) {
        this(order, Words.of(locale), _ -> false);
    }

    /** @param words of a report, or those for pages. @param hidden ids of which nothing but a name is told */
    public CutWords(CutOrder order, Words words, Predicate<String> hidden) {
        this.order = order;
        this.hidden = hidden;
        this.words = words;
        names = new Names(order.inventory());
    }

    public Words words() {
        return words;
    }

    public String text(String key, Object... values) {
        return words.text(key, values);
    }

    public String title() {
        String title = order.inventory().title();
        return title.isBlank() ? order.inventory().id() : title;
    }

    public String mark() {
        return words.of(order.inventory().classification());
    }

    public String name(String component) {
        return names.component(component);
    }

    /** The name of what fails. */
    public String name(Event event) {
        if (!event.group()) return names.component(event.id());
        return order.inventory().sharedFates().stream()
                .filter(f -> f.id().equals(event.id()) && !f.name().isBlank())
                .map(SharedFate::name)
                .findFirst()
                .orElse(event.id());
    }

    /** How many services were looked at and what was found, one sentence each. */
    public List<String> summary(Bottlenecks found) {
        List<String> sentences = new ArrayList<>(List.of(text("cut.judged", found.judged()), measure()));
        int all = found.points().size();
        int sure = found.sure().size();
        sentences.add(all == 0 ? text("cut.none") : text("cut.found", sure, all - sure));
        if (!found.notJudged().isEmpty()) sentences.add(unjudged(found.notJudged()));
        return sentences;
    }

    private String unjudged(List<String> ids) {
        return text("cut.unjudged", ids.size(), few(ids, UNJUDGED));
    }

    /** The first names, and how many there are besides. */
    private String few(List<String> ids, int most) {
        List<String> named = new ArrayList<>();
        for (String id : ids.subList(0, Math.min(most, ids.size()))) named.add(text("quoted", name(id)));
        if (ids.size() > most) named.add(text("cut.more", ids.size() - most));
        return words.list(named);
    }

    /** "Fällt „Rechenzentrum Nord“ aus, stehen nach 4 Stunden 12 Leistungen still (412.000 Menschen): …". */
    public String sentence(Bottlenecks all, Bottleneck point) {
        boolean sure = !point.stopsNow().isEmpty();
        List<Stopped> stopped = sure ? point.stopsNow() : point.perhaps();
        String begin = text("cut.if." + family(point.event()), name(point.event()));
        String stand = text(sure ? stands(stopped) : "cut.perhaps", stopped.size(), first(stopped), last(stopped));
        return text("cut.sentence", begin, stand, people(all.residents(point)), services(stopped));
    }

    private static String stands(List<Stopped> stopped) {
        long last = last(stopped.stream());
        if (last == 0) return "cut.now";
        return stopped.stream().allMatch(s -> s.from() == last) ? "cut.after" : "cut.until";
    }

    private static long last(java.util.stream.Stream<Stopped> stopped) {
        return stopped.mapToLong(Stopped::from).max().orElse(0);
    }

    private String first(List<Stopped> stopped) {
        return words.offset(stopped.stream().mapToLong(Stopped::from).min().orElse(0));
    }

    private String last(List<Stopped> stopped) {
        return words.dative(last(stopped.stream()));
    }

    private String people(Residents residents) {
        return residents.total() == 0 ? "" : " " + text("cut.people", residents.total());
    }

    private String services(List<Stopped> stopped) {
        return few(stopped.stream().map(Stopped::service).toList(), NAMED);
    }

    private String family(Event event) {
        if (event.group()) return "group";
        Kind kind = order.inventory().component(event.id()).kind();
        return kind == Kind.JURISDICTION ? "jurisdiction" : kind == Kind.VENDOR ? "vendor" : "component";
    }

    /** "Standort rz-nord · Betreiber Nordwerk · 9 sicher, 3 unter Annahmen · längster Stillstand 3 Tage". */
    public String technical(Bottleneck point) {
        List<String> parts = new ArrayList<>(what(point.event()));
        int sure = count(point, Certainty.SURE);
        int assumed = count(point, Certainty.ASSUMED);
        int perhaps = point.perhaps().size();
        if (sure > 0 && assumed + perhaps > 0) parts.add(text("cut.sure", sure));
        if (assumed > 0) parts.add(text("cut.assumed", assumed));
        if (perhaps > 0 && sure + assumed > 0) parts.add(text("cut.worst", perhaps));
        long longest = point.stopped().stream().mapToLong(Stopped::lasts).max().orElse(0);
        parts.add(text("cut.longest", words.plain(longest)));
        return String.join(" · ", parts);
    }

    /** How many services it stops with this certainty. */
    public static int count(Bottleneck point, Certainty certainty) {
        return (int)
                point.stopped().stream().filter(s -> s.certainty() == certainty).count();
    }

    /** Kind and id of what fails, where it stands, who runs it, who made it. */
    public List<String> what(Event event) {
        List<String> parts = new ArrayList<>();
        if (hidden.test(event.id())) {
            parts.add(text("cut.hidden"));
            return parts;
        }
        if (event.group()) {
            parts.add(text("cut.group", event.id()));
            return parts;
        }
        Component c = order.inventory().component(event.id());
        parts.add(text("cut.kind", words.of(c.kind()), c.id()));
        about("cut.place", c.place(), parts);
        about("cut.operator", c.operator(), parts);
        about("cut.vendor", c.vendor(), parts);
        about("cut.jurisdiction", c.jurisdiction(), parts);
        if (c.administration() != null) parts.add(text("cut.administration", names.administration(c.administration())));
        return parts;
    }

    private void about(String key, @org.jspecify.annotations.Nullable String id, List<String> parts) {
        if (id == null) return;
        String name = order.inventory().administrations().containsKey(id) ? names.administration(id) : name(id);
        parts.add(text(key, name));
    }

    /** What counts as standing still. */
    public String measure() {
        Long longer = order.longer();
        String measure = longer == null ? text("cut.measure") : text("cut.measure.asked", words.exact(longer));
        return order.unrepaired() ? measure + " " + text("cut.unrepaired") : measure;
    }

    /** "länger als 3 Tage (MTA)". */
    public String limit(Limit limit) {
        return text("cut.limit." + Words.key(limit.origin()), words.exact(limit.seconds()));
    }

    /** "„Router A“ und „Router B“ – ab dann: sofort; Dauer: 3 Tage". */
    public String line(Combinations.Listed set) {
        String together = together(set.events());
        String how = text("cut.stands", words.offset(set.from()), words.plain(set.lasts()));
        return together + ": " + how + (set.certainty() == Certainty.SURE ? "" : " " + text("cut.if.assumed"));
    }

    /** What it rests on that nobody vouches for. */
    public String certainty(Combinations found) {
        if (found.sure()) return text("cut.all.sure");
        return text("cut.all.assumed", count(found.best()), count(found.given()), count(found.worst()));
    }

    private String count(deich.engine.cut.CutSets sets) {
        return sets.complete() == 0 ? "?" : String.format(words.locale(), "%,d", sets.count());
    }

    /** "12, davon 9 in jedem Fall". */
    public String count(Bottleneck point) {
        return text(
                "cut.count",
                point.stopsNow().size(),
                count(point, Certainty.SURE),
                point.perhaps().size());
    }

    /** When the first service stands still: "sofort", "nach 4 Stunden". */
    public String begins(Bottleneck point) {
        return first(point.stopped());
    }

    public String residents(Residents residents) {
        return residents.total() == 0 ? text("residents.unknown") : words.number(residents.total());
    }

    /** "„A“ und „B“". */
    public String together(List<Event> events) {
        return words.list(events.stream().map(e -> text("quoted", name(e))).toList());
    }
}
