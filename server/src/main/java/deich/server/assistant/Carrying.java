// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.find.Library;
import deich.assistant.find.Sight;
import deich.assistant.map.Drift;
import deich.assistant.map.Entry;
import deich.assistant.map.Old;
import deich.assistant.map.Oscal;
import deich.assistant.map.Proposal;
import deich.assistant.map.Ranker;
import deich.assistant.map.Review;
import deich.assistant.map.ReviewFile;
import deich.assistant.map.State;
import deich.assistant.source.Catalogue;
import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.frame.Said;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.assistant.Decision;
import deich.store.assistant.Kept;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Carries old requirements over to a new catalogue: proposes, keeps what people decide, hands it out. */
public final class Carrying {
    public static final int MOST = 5;
    private static final int WORDS = 8;
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

    private final Store store;
    private final Bookcase bookcase;
    private final Workbench workbench;

    Carrying(Store store, Bookcase bookcase, Workbench workbench) {
        this.store = store;
        this.bookcase = bookcase;
        this.workbench = workbench;
    }

    /**
     * What there is to work with.
     *
     * @param lists what may be carried over, own ones first: one's own tables and catalogues, and catalogues that everybody
     *     may read
     * @param catalogues what it may be carried over to
     */
    public record Papers(List<Document> lists, List<Catalogue> catalogues) {}

    public Papers papers(Desk desk) {
        String organisation = desk.visit().organisation().id();
        Library library = bookcase.of(organisation);
        List<Catalogue> catalogues = bookcase.known(organisation);
        return new Papers(lists(organisation, library, catalogues), catalogues);
    }

    private List<Document> lists(String organisation, Library library, List<Catalogue> all) {
        Set<String> tables = store.documents().of(organisation).stream()
                .filter(kept -> kept.name().toLowerCase(Locale.ROOT).endsWith(".csv"))
                .map(Kept::id)
                .map(UUID::toString)
                .collect(Collectors.toSet());
        Set<String> catalogues = all.stream().map(each -> each.document().id()).collect(Collectors.toSet());
        return library.documents(Sight.of(organisation)).stream()
                .filter(each -> tables.contains(each.id()) || catalogues.contains(each.id()))
                .sorted(java.util.Comparator.comparing(
                                (Document each) -> each.owner().isEmpty())
                        .thenComparing(Document::title)
                        .thenComparing(Document::id))
                .toList();
    }

    /** @throws Missing when one of them is not there, or not for this organisation */
    public Carried open(Desk desk, String list, String catalogue) {
        Papers papers = papers(desk);
        Document found = papers.lists().stream()
                .filter(each -> each.id().equals(list))
                .findFirst()
                .orElseThrow(Missing::new);
        return new Carried(
                found, named(papers.catalogues(), catalogue), store.mappings().all());
    }

    /** @throws Missing when it is not there, or not for this organisation */
    public Catalogue catalogue(Desk desk, String id) {
        return named(bookcase.catalogues(desk.visit().organisation().id()), id);
    }

    private static Catalogue named(List<Catalogue> catalogues, String id) {
        return catalogues.stream()
                .filter(each -> each.document().id().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    /**
     * A control that may be what a requirement became.
     *
     * @param share of the ranker's belief, 0 to 1; 0 for what it does not propose and somebody put in
     * @param like old requirements that were carried over to it and are most like this one
     * @param words that both have
     * @param state what one's own organisation decided
     * @param confirmed by how many others @param rejected by how many others
     */
    public record Offered(
            Passage control,
            double share,
            List<String> like,
            List<String> words,
            State state,
            int confirmed,
            int rejected) {}

    /**
     * What is proposed for a requirement.
     *
     * @param ready false while proposals are being reckoned for the first time
     * @param from how many requirements with a confirmed mapping were learned from
     * @param of how many have one by now; where they are more than are learned from, the newest are
     * @param behind whether newer decisions are still being learned
     */
    public record Offer(boolean ready, int from, int of, boolean behind, List<Offered> offered) {

        /** Whether some confirmed mappings are too old to be learned from. */
        public boolean cut() {
            return of > Carried.LEARNED;
        }
    }

    public Offer offer(Desk desk, Carried work, Old old, int most) {
        return offers(desk, work, List.of(old), most).getFirst();
    }

    /** One for each requirement, all by the same ranker: it is asked for, and waited for, once. */
    public List<Offer> offers(Desk desk, Carried work, List<Old> olds, int most) {
        Carried.Lessons lessons = work.lessons();
        Rankers.Found found = found(work, lessons);
        return olds.stream()
                .map(old -> offer(desk, work, found, lessons.all(), old, most))
                .toList();
    }

    private Rankers.Found found(Carried work, Carried.Lessons lessons) {
        List<Passage> controls = work.catalogue().document().passages();
        var key = new Rankers.Key(work.list().id(), work.catalogue().document().id());
        return bookcase.rankers()
                .of(
                        key,
                        lessons.learned(),
                        () -> new Ranker.Ground(
                                controls, work.olds().stream().map(Old::whole).toList(), Rankers.KEPT));
    }

    private static Offer offer(Desk desk, Carried work, Rankers.Found found, int all, Old old, int most) {
        Rankers.Learned learned = found.learned();
        List<Proposal> proposals =
                learned == null ? List.of() : learned.ranker().propose(old, most);
        String own = desk.visit().organisation().id();
        var offered = new ArrayList<Offered>();
        var shown = new LinkedHashSet<String>();
        for (Proposal each : proposals) {
            shown.add(each.control());
            offered.add(offered(work, own, old, each));
        }
        for (Decision each : work.decisions(old.id())) {
            String control = work.meant(each);
            boolean counts = each.confirmed() || each.organisation().equals(own);
            if (control != null && counts && shown.add(control))
                offered.add(offered(work, own, old, new Proposal(control, 0, List.of())));
        }
        return new Offer(learned != null, learned == null ? 0 : learned.from(), all, found.behind(), offered);
    }

    private static Offered offered(Carried work, String own, Old old, Proposal each) {
        Passage control = java.util.Objects.requireNonNull(work.control(each.control()));
        return new Offered(
                control,
                each.share(),
                each.like(),
                common(old.title() + " " + old.sentence(), control.title() + " " + control.text()),
                work.state(own, old.id(), each.control()),
                work.others(own, old.id(), each.control(), true),
                work.others(own, old.id(), each.control(), false));
    }

    /** Longer words that stand in both, as the old one writes them: what a person would see, too. */
    private static List<String> common(String old, String now) {
        Set<String> there = words(now).keySet();
        return words(old).entrySet().stream()
                .filter(each -> there.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .limit(WORDS)
                .toList();
    }

    private static Map<String, String> words(String text) {
        var words = new java.util.LinkedHashMap<String, String>();
        WORD.matcher(text)
                .results()
                .forEach(each -> words.putIfAbsent(each.group().toLowerCase(Locale.GERMAN), each.group()));
        return words;
    }

    /** @param state {@link State#PROPOSED} takes a decision back @throws Missing for what is not in list and catalogue */
    public void decide(Desk desk, Carried work, String old, String control, State state) {
        if (work.old(old) == null || work.control(control) == null) throw new Missing();
        String own = desk.visit().organisation().id();
        if (work.state(own, old, control) == state) return;
        var by = desk.visit().actor();
        String target = work.target(control);
        if (state == State.PROPOSED) store.mappings().withdraw(own, old, target, by);
        else store.mappings().decide(own, old, target, state == State.CONFIRMED, by);
    }

    /** The same with what is decided by now. */
    public Carried anew(Carried work) {
        return work.with(store.mappings().all());
    }

    /** What one's own organisation decided, as far as the catalogue still has it. */
    public Review review(Desk desk, Carried work) {
        PeopleNames names = PeopleNames.of(store);
        var entries = new LinkedHashSet<Entry>();
        for (Decision each : work.of(desk.visit().organisation().id())) {
            String control = work.meant(each);
            if (control == null) continue;
            entries.add(new Entry(
                    each.source(),
                    control,
                    work.uuids().getOrDefault(control, ""),
                    1,
                    each.confirmed() ? State.CONFIRMED : State.REJECTED,
                    names.of(each.by()),
                    LocalDate.ofInstant(each.at(), workbench.zone())));
        }
        return new Review(List.copyOf(entries));
    }

    /** Null while nothing is confirmed: OSCAL knows no empty mapping. */
    public @Nullable String oscal(Desk desk, Carried work) {
        Review review = review(desk, work);
        if (review.with(State.CONFIRMED).isEmpty()) return null;
        Said said = Said.of(Locale.GERMANY, "assistant");
        // of the newest decision, so that the same decisions give the same bytes
        OffsetDateTime when = work.of(desk.visit().organisation().id()).stream()
                .map(Decision::at)
                .max(java.util.Comparator.naturalOrder())
                .orElseThrow()
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                .atZone(workbench.zone())
                .toOffsetDateTime();
        return Oscal.write(
                review,
                said.t("mapping.oscal.title", work.list().title()),
                said.t("mapping.oscal.description"),
                "#" + work.list().id(),
                "#" + work.catalogue().document().id(),
                when);
    }

    /** What was decided, for spreadsheets. */
    public String table(Desk desk, Carried work) {
        var titles = new HashMap<String, String>();
        work.catalogue().document().passages().forEach(each -> titles.put(each.id(), each.title()));
        work.olds()
                .forEach(
                        each -> titles.putIfAbsent(each.id(), each.title().isBlank() ? each.sentence() : each.title()));
        return ReviewFile.write(review(desk, work), titles);
    }

    /** Decisions of one's own whose control the catalogue does not have. */
    public long lost(Desk desk, Carried work) {
        return work.of(desk.visit().organisation().id()).stream()
                .filter(each -> work.meant(each) == null)
                .count();
    }

    /** Null when it is no mapping collection. */
    public @Nullable Drift drift(byte[] collection, Catalogue catalogue) {
        return Drift.of(collection, List.of(catalogue)).orElse(null);
    }
}
