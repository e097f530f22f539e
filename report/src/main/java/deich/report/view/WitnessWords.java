// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.assess.ScenarioResult;
import deich.assess.Verdict;
import deich.assess.Verdict.Outcome;
import deich.model.inventory.Evidence;
import deich.model.standard.Requirement;
import deich.model.standard.Test;
import deich.report.words.Words;

/** What a verdict rests on, one sentence for each thing that was looked at. */
public record WitnessWords(Telling telling) {

    public String of(Requirement requirement, Verdict.Witness witness) {
        return switch (witness) {
            case Verdict.InRun run -> inRun(requirement, run);
            case Verdict.DeadlineInRun deadline -> deadline(deadline);
            case Verdict.InStructure structure -> structure(requirement, structure);
            case Verdict.Proof proof -> proof(requirement, proof);
            case Verdict.ScenarioNotGiven absent -> telling.text("witness.notgiven", absent.scenario());
            case Verdict.InventoryInError error -> telling.text("witness.inerror");
            case Verdict.ScenarioHitsNothing none -> telling.text("witness.nohit", title(none.scenario()));
            case Verdict.NothingListed nothing -> telling.text("witness.nothing");
        };
    }

    private String inRun(Requirement requirement, Verdict.InRun run) {
        String service = telling.names().component(run.service());
        String found = telling.text("claim." + claim(requirement), found(run));
        String sentence = telling.text("witness.run", service, title(run.scenario()), found) + allowed(run);
        return Double.isNaN(run.share()) ? sentence : sentence + share(requirement, run);
    }

    private String found(Verdict.InRun run) {
        Words words = telling.words();
        if (run.outcome() == Outcome.UNKNOWN) return words.range(run.best(), run.worst());
        return run.found() == 0 ? words.duration(0) : words.exact(run.found());
    }

    private String allowed(Verdict.InRun run) {
        if (run.limit() >= 0)
            return telling.text("witness.limit", telling.words().exact(run.limit()));
        return run.outcome() == Outcome.UNKNOWN ? telling.text("witness.nolimit") : "";
    }

    private String share(Requirement requirement, Verdict.InRun run) {
        String held = telling.words().percent(run.share());
        return requirement.test() instanceof Test.Simulated simulated && simulated.share() != null
                ? telling.text("witness.share", held, telling.words().percent(simulated.share()))
                : telling.text("witness.share.plain", held);
    }

    private static String claim(Requirement requirement) {
        if (!(requirement.test() instanceof Test.Simulated simulated)) return "down";
        return switch (simulated.claim()) {
            case Test.DowntimeWithin down -> "down";
            case Test.RestoredWithin restored -> "restored";
            case Test.DataLossWithin loss -> "loss";
            case Test.DeadlinesKept kept -> "down";
            case Test.ComesBack back -> "back";
        };
    }

    private String deadline(Verdict.DeadlineInRun deadline) {
        ScenarioResult scenario = telling.assessment().scenario(deadline.scenario());
        String due = scenario == null
                ? telling.words().offset(deadline.due())
                : telling.words().momentWithYear(scenario.scenario().start().plusSeconds(deadline.due()));
        String key = "witness.deadline." + Words.key(deadline.outcome());
        return telling.text(
                key,
                telling.names().component(deadline.service()),
                title(deadline.scenario()),
                deadline.deadline(),
                due);
    }

    private String structure(Requirement requirement, Verdict.InStructure structure) {
        String name = telling.names().component(structure.component());
        String sentence = telling.text("witness.structure." + Words.key(structure.outcome()), name);
        if (!structure.missing().isEmpty())
            return sentence + " " + telling.text("witness.missing", String.join(", ", structure.missing()));
        boolean hint = structure.outcome() == Outcome.MISSED && requirement.test() instanceof Test.Structural;
        return hint ? sentence + " " + ((Test.Structural) requirement.test()).hint() : sentence;
    }

    private String proof(Requirement requirement, Verdict.Proof proof) {
        Evidence found = proof.found();
        String since = telling.words().date(proof.neededSince());
        String what = requirement.test() instanceof Test.Attested attested ? attested.what() : requirement.title();
        if (found == null) return telling.text("witness.noproof", what, since);
        String key = proof.outcome() == Outcome.MET ? "witness.proof" : "witness.oldproof";
        return telling.text(key, what, telling.words().date(found.on()), found.by(), found.document(), since);
    }

    private String title(String key) {
        ScenarioResult found = telling.assessment().scenario(key);
        return found == null ? key : telling.names().scenario(found.scenario());
    }
}
