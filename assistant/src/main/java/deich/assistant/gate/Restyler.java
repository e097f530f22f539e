// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.gate;

import deich.assistant.prose.Modal;
import deich.assistant.prose.Numbers;
import deich.assistant.talk.ChatModel;
import deich.assistant.talk.Limits;
import deich.assistant.talk.Listener;
import deich.assistant.talk.Message;
import deich.assistant.talk.Request;
import deich.assistant.talk.Stop;
import deich.assistant.talk.TalkFailed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Has a model put single sentences in other words. Numbers, identifiers, names, modal verbs and negations must stay equal;
 * where they do not, the sentence stays as it was.
 *
 * @param instruction the system message: which style is wanted
 * @param form whether a sentence may be shown as it is
 */
public record Restyler(ChatModel model, Limits limits, String instruction, Predicate<String> form) {
    private static final double LEAST = 0.3;
    private static final int LONGER = 2;

    /**
     * The sentence in other words, or null when the model's are no longer the same.
     *
     * @param names that must occur as before, where they occur
     * @throws TalkFailed when there is no answer: the others need not be asked then
     */
    public @Nullable String restyle(String sentence, Collection<String> names, Stop stop) throws TalkFailed {
        var request = new Request(
                List.of(Message.system(instruction), Message.user(sentence)), List.of(), null, limits, "restyle");
        String other = model.ask(request, Listener.NONE, stop)
                .text()
                .replaceAll("\\s+", " ")
                .strip();
        return same(sentence, other, names) ? other : null;
    }

    /** Whether the one says as much as the other, as far as can be counted. */
    boolean same(String sentence, String other, Collection<String> names) {
        if (other.isEmpty() || other.length() > LONGER * sentence.length() + 40 || !form.test(other)) return false;
        if (!sorted(Numbers.all(sentence)).equals(sorted(Numbers.all(other)))) return false;
        if (!Modal.of(sentence).equals(Modal.of(other))) return false;
        if (Modal.negations(sentence) != Modal.negations(other)) return false;
        for (String name : names) if (sentence.contains(name) && !other.contains(name)) return false;
        Set<String> before = new HashSet<>(deich.assistant.prose.Terms.stems(sentence));
        return noNewNames(sentence, other) && Coverage.of(other, before, Weights.EVEN) >= LEAST;
    }

    private static List<String> sorted(List<String> all) {
        var sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted;
    }

    /** Capitals in a row ("BSI") that were not there before. */
    private static boolean noNewNames(String sentence, String other) {
        String before = sentence.toLowerCase(Locale.ROOT);
        return deich.assistant.prose.Terms.words(other).stream()
                .filter(w -> w.length() > 1 && w.equals(w.toUpperCase(Locale.ROOT)))
                .allMatch(w -> before.contains(w.toLowerCase(Locale.ROOT)));
    }
}
