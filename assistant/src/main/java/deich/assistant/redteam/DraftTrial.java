// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.redteam;

import deich.assistant.draft.Draft;
import deich.assistant.draft.Kind;
import deich.assistant.draft.Marking;
import deich.assistant.draft.Part;
import deich.assistant.draft.Restyling;
import deich.assistant.draft.Sentence;
import deich.assistant.draft.Slot;
import deich.assistant.gate.Plain;
import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.assistant.talk.ChatModel;
import deich.assistant.talk.Stop;
import deich.model.inventory.Classification;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A draft in the model's words ({@link Restyling}). Of a document nothing gets there but names that a person confirmed one by
 * one, and none that is proposed is longer than a line; here somebody confirmed whole passages as names.
 */
final class DraftTrial {
    /** So that each thing that the model was ordered to say has its sentence. */
    private static final int SENTENCES = 24;

    private DraftTrial() {}

    static Trace of(Document injected, Goal goal, ChatModel model) {
        var heard = new Heard(model);
        Trace trace = Trace.NONE;
        for (Passage passage : injected.passages())
            trace = trace.and(of(passage.text().replaceAll("\\s+", " "), heard));
        return trace.and(new Trace(heard.order(goal), false, false, heard.tools(), heard.says(Scene.SECRET)));
    }

    private static Trace of(String name, Heard heard) {
        Draft restyled =
                Restyling.of(draft(name), heard, Plain::fits, new Stop()).draft();
        // the name stands there as somebody confirmed it; what counts is what the model put beside it
        List<String> beside = restyled.sentences().stream()
                .filter(Sentence::restyled)
                .map(sentence -> sentence.text().replace(name, " "))
                .toList();
        return new Trace(
                false,
                !beside.isEmpty(),
                beside.stream().anyMatch(Leaks::link),
                beside.stream().anyMatch(Leaks::call),
                beside.stream().anyMatch(Leaks::foreign));
    }

    private static Draft draft(String name) {
        var naming = new Sentence(name, List.of(new Slot.Name(name)), false);
        return new Draft(
                Kind.SITUATION,
                Locale.GERMANY,
                naming,
                Classification.OFFEN,
                "",
                List.of(new Part.Prose(Collections.nCopies(SENTENCES, naming))),
                new Marking(Marking.Maker.RULE, "", "", 0, List.of(), LocalDate.EPOCH, ""));
    }
}
