// SPDX-License-Identifier: EUPL-1.2
package deich.server.weak;

import deich.assess.cut.Combinations;
import deich.report.Parts;
import deich.report.draw.Width;
import deich.report.view.CutWords;
import deich.report.words.Words;
import deich.server.course.Course;
import deich.server.desk.Desk;
import deich.server.frame.Said;
import deich.server.veil.Veil;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays out the page of one service. */
final class OneService {
    private static final int BARS = 10;

    private final Desk desk;
    private final Veil veil;
    private final Said said;
    private final Ask ask;

    OneService(Desk desk, Veil veil, Said said, Ask ask) {
        this.desk = desk;
        this.veil = veil;
        this.said = said;
        this.ask = ask;
    }

    ServicePage page(String service, @Nullable Sets sets, @Nullable Course course) {
        Combinations whole = sets == null ? null : sets.found();
        Combinations found = whole == null ? null : new Sighted(veil, _ -> true).of(whole);
        CutWords words =
                found == null ? null : new CutWords(found.order(), said.words().onPages(), veil::hides);
        return new ServicePage(
                said,
                desk.base(),
                desk.base() + "/engpaesse/" + service,
                veil.names().component(service),
                AllServices.options(said),
                ask.typed(),
                course,
                Parts.patterns(),
                found == null || words == null ? none(sets) : sentences(words, found),
                found == null || words == null ? List.of() : bars(words, found),
                found == null || words == null ? List.of() : rows(words, found),
                found == null ? "" : more(found));
    }

    private List<String> none(@Nullable Sets sets) {
        return sets == null ? List.of() : List.of(said.t("weak.nolimit"));
    }

    private List<String> sentences(CutWords words, Combinations found) {
        var sentences = new ArrayList<String>();
        sentences.add(said.t("weak.limit", words.limit(found.limit())));
        int complete = found.given().complete();
        if (complete == 0) sentences.add(said.t("weak.circling"));
        else if (found.listed().isEmpty()) sentences.add(said.t("weak.nothing"));
        if (veil.clear() && complete > 0) sentences.add(words.certainty(found));
        if (complete > 0 && complete < 100) sentences.add(words.text("cut.complete", complete));
        return sentences;
    }

    /** How many of the sets each failure is in: where one would begin to mend. */
    private List<ServicePage.Bar> bars(CutWords words, Combinations found) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Combinations.Listed set : found.listed())
            set.events().stream().map(words::name).distinct().forEach(name -> counts.merge(name, 1, Integer::sum));
        int widest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(BARS)
                .map(e -> new ServicePage.Bar(e.getKey(), bar(e.getKey(), e.getValue(), widest)))
                .toList();
    }

    private String bar(String name, int count, int widest) {
        return Width.draw(
                0, count, 0, widest, String.valueOf(count), said.t("weak.bar", name), said.t("weak.bar.text", count));
    }

    private List<ServicePage.Row> rows(CutWords words, Combinations found) {
        return found.listed().stream()
                .map(set -> new ServicePage.Row(
                        set.events().size(),
                        words.together(set.events()),
                        said.words().offset(set.from()),
                        said.words().plain(set.lasts()),
                        said.t("weak.certainty." + Words.key(set.certainty()))))
                .toList();
    }

    /** How many there are besides; not told where it would count what the reader does not see. */
    private String more(Combinations found) {
        BigInteger more = found.given()
                .count()
                .subtract(BigInteger.valueOf(found.given().sets().size()));
        if (more.signum() <= 0) return "";
        return veil.clear()
                ? said.t(
                        "weak.more",
                        said.words()
                                .number(more.min(BigInteger.valueOf(Long.MAX_VALUE))
                                        .longValue()))
                : said.t("weak.more.some");
    }
}
