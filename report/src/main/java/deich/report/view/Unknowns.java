// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.assess.Question;
import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.assess.Verdict;
import deich.model.fact.FactRef;
import java.util.ArrayList;
import java.util.List;

/** What is not known about an outage, and whom to ask. */
record Unknowns(Telling telling, ScenarioResult scenario, ServiceResult service) {
    private static final int SHOWN = 5;

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        if (!service.outage().certain()) sentences.add(telling.text("unknown.range"));
        if (service.mtpd() == null) sentences.add(telling.text("unknown.mtpd"));
        var facts = new FactWords(telling);
        List<FactRef> open = deciding();
        open.stream().limit(SHOWN).map(fact -> facts.question(fact) + ask(fact)).forEach(sentences::add);
        if (open.size() > SHOWN) sentences.add(telling.text("unknown.more", open.size() - SHOWN));
        return sentences;
    }

    /** Facts that would decide verdicts which looked at this service in this scenario. */
    private List<FactRef> deciding() {
        return telling.assessment().verdicts().stream()
                .filter(this::looksAtThis)
                .flatMap(verdict -> verdict.deciding().stream())
                .distinct()
                .toList();
    }

    private boolean looksAtThis(Verdict verdict) {
        return verdict.witnesses().stream()
                .anyMatch(witness -> witness instanceof Verdict.InRun run
                        && run.service().equals(service.service())
                        && run.scenario().equals(scenario.scenario().key()));
    }

    private String ask(FactRef fact) {
        return telling.assessment().questions().stream()
                .filter(question -> question.fact().equals(fact))
                .map(Question::ask)
                .filter(ask -> !ask.isBlank())
                .findFirst()
                .map(ask -> " " + new FactWords(telling).ask(ask))
                .orElse("");
    }
}
