// SPDX-License-Identifier: EUPL-1.2
package deich.server.standard;

import deich.assess.Assessment;
import deich.assess.Verdict;
import deich.model.inventory.Administration;
import deich.model.inventory.Decision;
import deich.model.inventory.Evidence;
import deich.model.standard.Requirement;
import deich.model.standard.Test;
import deich.report.view.Basis;
import deich.report.view.Telling;
import deich.report.view.WitnessWords;
import deich.report.words.Words;
import deich.server.desk.Desk;
import deich.server.frame.Said;
import deich.server.standard.StandardPage.Decided;
import deich.server.standard.StandardPage.Proof;
import deich.server.standard.StandardPage.Row;
import deich.store.people.Right;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requirements in words, with what an administration has to show for them. */
final class Rows {
    private static final int FIRST = 2;
    private static final int MOST = 60;
    private static final int SOON_DAYS = 90;

    private final Desk desk;
    private final Said said;
    private final Signatures signatures;
    private final LocalDate today;
    private final ZoneId zone;
    private final @Nullable Telling telling;

    /** @param seen the stress test as the reader may see it; null for none */
    Rows(Desk desk, Said said, Signatures signatures, LocalDate today, ZoneId zone, @Nullable Assessment seen) {
        this.desk = desk;
        this.said = said;
        this.signatures = signatures;
        this.today = today;
        this.zone = zone;
        this.telling = seen == null ? null : Telling.of(seen, said.locale());
    }

    /** @param verdict null when there is none. @param administration empty for no one in particular */
    Row row(Requirement r, @Nullable Verdict verdict, String administration) {
        List<String> witnesses = witnesses(r, verdict);
        int first = Math.min(FIRST, witnesses.size());
        return new Row(
                r.id(),
                r.title(),
                r.statement(),
                r.why(),
                r.basis(),
                String.join(", ", r.references()),
                addressees(r),
                verdict == null ? "" : said.words().of(verdict.obligation()),
                verdict == null ? "" : Words.key(verdict.outcome()),
                verdict == null ? "" : said.words().of(verdict.outcome()),
                remark(verdict),
                witnesses.subList(0, first),
                witnesses.subList(first, witnesses.size()),
                proofs(r, administration),
                decided(r.id(), administration),
                decide(r.id(), administration),
                verdict == null || administration.isEmpty()
                        ? ""
                        : desk.base() + "/standard/" + r.id() + "/" + administration + "/einfach");
    }

    private List<String> witnesses(Requirement r, @Nullable Verdict verdict) {
        if (verdict == null || telling == null) return List.of();
        var words = new WitnessWords(telling);
        return verdict.witnesses().stream()
                .limit(MOST)
                .map(w -> words.of(r, w))
                .distinct()
                .toList();
    }

    private String remark(@Nullable Verdict verdict) {
        if (verdict == null || telling == null) return "";
        var parts = new ArrayList<String>();
        if (verdict.underAssumptions()) parts.add(telling.text("verdict.assumed"));
        if (!verdict.restsOn().isEmpty())
            parts.add(new Basis(telling)
                    .assured(verdict.restsOn().stream().distinct().toList()));
        return String.join(" · ", parts);
    }

    /** "MUSS: Land, Kreis; SOLLTE: Amt oder amtsfreie Gemeinde". */
    private String addressees(Requirement r) {
        return String.join(
                "; ",
                Arrays.stream(Requirement.Obligation.values())
                        .filter(o -> r.obligations().containsValue(o))
                        .map(o -> said.words().of(o) + ": "
                                + String.join(
                                        ", ",
                                        Arrays.stream(Administration.Type.values())
                                                .filter(type -> r.obligations().get(type) == o)
                                                .map(said::of)
                                                .toList()))
                        .toList());
    }

    /** What was attested, the newest first, and how long it counts. */
    private List<Proof> proofs(Requirement r, String administration) {
        if (!(r.test() instanceof Test.Attested attested)) return List.of();
        return desk.inventory().evidence().stream()
                .filter(e ->
                        e.requirement().equals(r.id()) && e.administration().equals(administration))
                .sorted(java.util.Comparator.comparing(Evidence::on).reversed())
                .map(e -> proof(e, e.on().plus(attested.notOlderThan())))
                .toList();
    }

    private Proof proof(Evidence e, LocalDate until) {
        String state = until.isBefore(today) ? "over" : until.isBefore(today.plusDays(SOON_DAYS)) ? "soon" : "ok";
        return new Proof(
                said.t("standard.proof", e.document(), e.by(), said.words().date(e.on())),
                state,
                said.t("standard.proof." + state, said.words().date(until)));
    }

    /** As it stands in the open version, whatever version was judged. */
    private @Nullable Decided decided(String requirement, String administration) {
        for (Decision d : desk.inventory().decisions())
            if (d.requirement().equals(requirement) && d.administration().equals(administration)) return decided(d);
        return null;
    }

    private Decided decided(Decision d) {
        var signature = signatures.of(desk.opened().stock().id(), d);
        String signed = signature == null
                ? said.t("standard.unsigned")
                : said.t(
                        "standard.signed",
                        signature.who() == null ? said.t("standard.erased") : signature.who(),
                        said.words().momentWithYear(signature.at().atZone(zone).toLocalDateTime()),
                        signature.digest().substring(0, 16));
        boolean over = d instanceof Decision.RiskAccepted risk && risk.until().isBefore(today);
        return new Decided(text(d, over), over, signed, signature != null);
    }

    private String text(Decision d, boolean over) {
        return switch (d) {
            case Decision.RiskAccepted risk ->
                said.t(
                        over ? "standard.accepted.over" : "standard.accepted",
                        risk.by(),
                        said.words().date(risk.until()),
                        risk.reason());
            case Decision.NotApplicable not -> said.t("standard.notapplicable", not.by(), not.reason());
        };
    }

    /** Decisions are made by the head of one's own administration. */
    private String decide(String requirement, String administration) {
        boolean may = !administration.isEmpty()
                && desk.may(Right.DECIDE)
                && desk.sight().owns(administration)
                && desk.opened().newest();
        return may ? desk.base() + "/standard/" + requirement + "/" + administration : "";
    }
}
