// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.Verdict;
import deich.assess.Verdict.Outcome;
import deich.model.standard.Requirement.Obligation;
import deich.report.view.Ranking;
import deich.report.view.Tally;
import deich.report.view.Telling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many requirements came out how, MUSS first; which MUSS are missed, and by whom. */
final class TerminalVerdicts {
    private static final int SHOWN = 8;

    private final Telling telling;
    private final Lines lines;

    TerminalVerdicts(Telling telling, Lines lines) {
        this.telling = telling;
        this.lines = lines;
    }

    void write() throws IOException {
        List<Verdict> verdicts = telling.assessment().verdicts();
        if (verdicts.isEmpty()) return;
        lines.heading(telling.text("verdicts.title"));
        Tally tally = Tally.of(verdicts);
        for (Obligation obligation : tally.obligations()) tally(obligation, tally);
        missed();
        List<String> open = List.copyOf(must(Outcome.UNKNOWN).keySet());
        if (!open.isEmpty()) lines.text(telling.text("verdicts.unknown", String.join(", ", open)));
    }

    /** Words and numbers in one line, so that nothing hangs on columns lining up. */
    private void tally(Obligation obligation, Tally tally) throws IOException {
        var counts = new StringBuilder();
        for (Outcome outcome : Ranking.outcomes()) {
            if (!counts.isEmpty()) counts.append(" · ");
            counts.append(tally.of(obligation, outcome))
                    .append(' ')
                    .append(telling.words().of(outcome));
        }
        lines.item(String.format("%-8s", telling.words().of(obligation)), counts.toString());
    }

    /** MUSS verdicts of one outcome by requirement, in the order of the standard. */
    private Map<String, List<Verdict>> must(Outcome outcome) {
        var found = new LinkedHashMap<String, List<Verdict>>();
        for (Verdict verdict : telling.assessment().verdicts())
            if (verdict.obligation() == Obligation.MUSS && verdict.outcome() == outcome)
                found.computeIfAbsent(verdict.requirement(), id -> new ArrayList<>())
                        .add(verdict);
        return found;
    }

    /** What most miss comes first; what has no line of its own is named by its id. */
    private void missed() throws IOException {
        List<List<Verdict>> missed = new ArrayList<>(must(Outcome.MISSED).values());
        if (missed.isEmpty()) return;
        missed.sort(Comparator.comparingInt(List<Verdict>::size).reversed());
        lines.text(telling.text("verdicts.missed"));
        int shown = missed.size() - SHOWN < 2 ? missed.size() : SHOWN;
        for (List<Verdict> verdicts : missed.subList(0, shown)) requirement(verdicts);
        List<String> rest = missed.subList(shown, missed.size()).stream()
                .map(verdicts -> verdicts.getFirst().requirement())
                .sorted()
                .toList();
        if (!rest.isEmpty()) lines.text(telling.text("verdicts.rest", String.join(", ", rest)));
    }

    private void requirement(List<Verdict> missed) throws IOException {
        String id = missed.getFirst().requirement();
        String title = lines.cut(telling.requirement(id).title(), lines.columns() * 45 / 100);
        String first = id + " " + title + " – ";
        long asked = telling.assessment().verdicts().stream()
                .filter(verdict -> verdict.requirement().equals(id) && verdict.obligation() == Obligation.MUSS)
                .count();
        lines.line(first, who(missed, asked, lines.columns() - first.length()));
    }

    /** As many names as fit into the room that is left. */
    private String who(List<Verdict> missed, long asked, int room) {
        if (missed.size() > 1 && missed.size() == asked) return telling.text("verdicts.missed.all", asked);
        List<String> names = missed.stream().map(this::name).toList();
        for (int n = names.size(); n > 1; n--) {
            String told = told(names, n, asked);
            if (told.length() <= room) return told;
        }
        return told(names, 1, asked);
    }

    private String told(List<String> names, int n, long asked) {
        String some = String.join(", ", names.subList(0, n));
        String all = n == names.size() ? some : telling.text("verdicts.missed.more", some, names.size() - n);
        if (asked == 1) return all;
        return telling.text("verdicts.missed.of", names.size(), asked, all);
    }

    private String name(Verdict verdict) {
        String name = telling.names().administration(verdict.administration());
        return verdict.acceptedOn(telling.assessment().order().asOf()) ? telling.text("verdicts.accepted", name) : name;
    }
}
