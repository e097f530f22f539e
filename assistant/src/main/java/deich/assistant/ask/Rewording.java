// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.ask;

import deich.assistant.find.Library;
import deich.assistant.find.Sight;
import deich.assistant.gate.Gate;
import deich.assistant.gate.Reworded;
import deich.assistant.gate.Reworder;
import deich.assistant.gate.Weights;
import deich.assistant.guard.Call;
import deich.assistant.guard.Quoted;
import deich.assistant.guard.Spotlight;
import deich.assistant.phrase.Phrases;
import deich.assistant.source.Passage;
import deich.assistant.talk.ChatModel;
import deich.assistant.talk.Limits;
import deich.assistant.talk.Message;
import deich.assistant.talk.Stop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * An answer in a language model's words, as far as its sources cover them. The model sees the passages that were found for
 * somebody who may see them, what nobody vouched for apart from the rest, and gets no tools.
 *
 * @param organisation whose person asks; empty where nobody in particular does
 * @param random for the marks around what is quoted; must not be foreseeable where documents come from outside
 */
public record Rewording(ChatModel model, Library library, String organisation, Locale locale, RandomGenerator random) {

    /**
     * What the model says to one question.
     *
     * @return one for each company of passages that may stand together, the best vouched for first; empty where nothing covers
     *     the question: what nothing answers must not be made to sound like an answer
     */
    public List<Reworded> of(Part part, Stop stop) {
        if (!part.covered()) return List.of();
        List<Quoted> quoted = quoted(part);
        String instruction = Phrases.of("deich.assistant.ask.messages", locale).raw("reword.instruction");
        Weights everybodys = weights();
        var said = new ArrayList<Reworded>();
        for (Call call : Spotlight.calls(instruction, part.question(), organisation, quoted, locale, random)) {
            List<String> texts = call.passages().stream().map(Passage::text).toList();
            said.add(reworder(call).reword(part.question(), call.passages(), Gate.usual(everybodys.and(texts)), stop));
        }
        return said;
    }

    /** Each passage with what its own document is: ids alone may repeat between documents. */
    private List<Quoted> quoted(Part part) {
        var sight = organisation.isEmpty() ? Sight.EVERYBODY : Sight.of(organisation);
        var quoted = new LinkedHashMap<List<String>, Quoted>();
        for (Extract extract : part.extracts()) {
            Citation from = extract.citation();
            library.passage(from.owner(), from.document(), from.passage(), sight)
                    .ifPresent(passage -> quoted.putIfAbsent(
                            List.of(from.owner(), from.document(), passage.id()),
                            new Quoted(passage, from.provenance(), from.owner())));
        }
        return List.copyOf(quoted.values());
    }

    private Reworder reworder(Call call) {
        return new Reworder(
                model,
                Limits.USUAL,
                (_, _) -> List.of(Message.system(call.system()), Message.user(call.user())),
                number -> call.citations().getOrDefault(number, number));
    }

    /** How much a word weighs is a matter of all that may be read, and that is most of all what everybody may read. */
    private Weights weights() {
        return Weights.of(library.documents(Sight.EVERYBODY).stream()
                .flatMap(document -> document.passages().stream())
                .limit(500)
                .map(Passage::text)
                .toList());
    }
}
