// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.assistant.draft.Marking.Maker;
import deich.assistant.gate.Plain;
import deich.assistant.gate.Restyler;
import deich.assistant.guard.Outgoing;
import deich.assistant.source.Digest;
import deich.assistant.talk.ChatModel;
import deich.assistant.talk.Limits;
import deich.assistant.talk.Stop;
import deich.assistant.talk.TalkFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Has a model put the running text of a draft in other words, sentence by sentence; a sentence in which a number, a name,
 * an identifier, a modal verb or a negation changed stays as it was. Headings, tables and gaps are never given away.
 */
public final class Restyling {
    private final Restyler restyler;
    private final Stop stop;
    private int taken;
    private int refused;
    private @Nullable TalkFailed failed;

    private Restyling(Restyler restyler, Stop stop) {
        this.restyler = restyler;
        this.stop = stop;
    }

    /**
     * What came of it.
     *
     * @param taken how many sentences are the model's
     * @param refused how many of the model's sentences the gate refused
     * @param failed why the model stopped answering; null when it did not. What it said before stays
     */
    public record Restyled(
            Draft draft, int taken, int refused, @Nullable TalkFailed failed) {}

    /** @param form whether a sentence may be shown as it is; {@link Plain#fits} and {@link Outgoing} are always asked */
    public static Restyled of(Draft draft, ChatModel model, Predicate<String> form, Stop stop) {
        String instruction = deich.assistant.phrase.Phrases.of("deich.assistant.draft.messages", draft.locale())
                .raw("restyle.instruction");
        var restyler = new Restyler(
                model, Limits.USUAL, instruction, form.and(Plain::fits).and(Restyling::words));
        var work = new Restyling(restyler, stop);
        List<Part> parts = draft.parts().stream().map(work::part).toList();
        Marking before = draft.marking();
        var marking = work.taken == 0
                ? before
                : new Marking(
                        Maker.MODEL,
                        model.name(),
                        Digest.of(instruction),
                        work.taken,
                        before.sources(),
                        before.day(),
                        before.version());
        return new Restyled(draft.with(parts, marking), work.taken, work.refused, work.failed);
    }

    /** Names come from wherever somebody got them, and with them orders to the model: nothing but words comes back. */
    private static boolean words(String sentence) {
        return Outgoing.of(sentence).equals(new Outgoing(sentence, true));
    }

    private Part part(Part part) {
        return switch (part) {
            case Part.Prose(List<Sentence> of) -> new Part.Prose(sentences(of));
            case Part.Points(boolean numbered, var points) ->
                new Part.Points(numbered, points.stream().map(this::sentences).toList());
            case Part.Heading _, Part.Table _, Part.Blank _ -> part;
        };
    }

    private List<Sentence> sentences(List<Sentence> of) {
        List<Sentence> other = new ArrayList<>();
        for (Sentence sentence : of) other.add(sentence(sentence));
        return other;
    }

    private Sentence sentence(Sentence sentence) {
        if (failed != null || sentence.unknown()) return sentence;
        try {
            String other = restyler.restyle(sentence.text(), sentence.names(), stop);
            if (other == null) refused++;
            if (other == null || other.equals(sentence.text())) return sentence;
            taken++;
            return new Sentence(other, sentence.slots(), true);
        } catch (TalkFailed silent) {
            failed = silent;
            return sentence;
        }
    }
}
