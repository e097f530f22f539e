// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.Subjects.Subject;
import deich.assess.Verdict.Outcome;
import deich.assess.look.Answered;
import deich.assess.look.Asking;
import deich.model.inventory.Kind;
import deich.model.standard.Test;
import java.util.List;

/** Judges by looking at the inventory alone. */
final class InStructure {
    private InStructure() {}

    static List<Seen> see(Asking asking, Footing footing, Test.Structural test, List<Subject> subjects) {
        if (subjects.isEmpty()) return List.of(Seen.plain(new Verdict.NothingListed(Outcome.UNKNOWN)));
        return subjects.stream()
                .flatMap(s -> grounded(asking, footing, test, s, subject(asking, test, s)).stream())
                .toList();
    }

    /** Only what is said of what it needs hangs on all of that being known. */
    private static List<Seen> grounded(
            Asking asking, Footing footing, Test.Structural test, Subject subject, Seen seen) {
        List<Seen> alone = List.of(seen);
        if (footing.without().isEmpty()) return alone;
        return asking.looksBelow(test.holds(), subject.component())
                ? footing.below(asking.given(), subject.component(), alone)
                : alone;
    }

    private static Seen subject(Asking asking, Test.Structural test, Subject subject) {
        Answered holds = asking.ask(test.holds(), subject.component());
        String service =
                subject.component().kind() == Kind.SERVICE ? subject.component().id() : "";
        boolean mayNotBeMeant = subject.picked().unknown() && !holds.yes();
        return mayNotBeMeant ? doubtful(subject, service) : seen(subject, holds, service);
    }

    private static Seen seen(Subject subject, Answered holds, String service) {
        Outcome outcome = holds.unknown() ? Outcome.UNKNOWN : holds.yes() ? Outcome.MET : Outcome.MISSED;
        boolean open = !holds.facts().isEmpty() || !subject.picked().facts().isEmpty();
        var witness = new Verdict.InStructure(outcome, subject.component().id(), holds.missing());
        return new Seen(witness, open, holds.unknown() ? doubt(holds) : null, service, 0);
    }

    /** Something the requirement may not be about at all. */
    static Seen doubtful(Subject subject, String service) {
        Answered picked = subject.picked();
        var witness =
                new Verdict.InStructure(Outcome.UNKNOWN, subject.component().id(), picked.missing());
        return new Seen(witness, true, doubt(picked), service, 0);
    }

    private static Doubt doubt(Answered answered) {
        var doubt = new Doubt();
        doubt.breaks.addAll(answered.alone());
        doubt.together.addAll(answered.facts());
        doubt.together.removeAll(answered.alone());
        return doubt;
    }
}
