// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.model.inventory.Component;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was answered about one service, word for word. The service keeps it as labels, so nothing is lost. */
record Answers(Map<Question, String> texts) {
    static final Answers NONE = new Answers(Map.of());

    Answers {
        texts = Map.copyOf(texts);
    }

    /** What an earlier import left with the service. */
    static Answers of(Component service) {
        Map<Question, String> texts = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            String kept = service.labels().get(question.label());
            if (kept != null) texts.put(question, kept);
        }
        return new Answers(texts);
    }

    /** Empty when nothing was answered. */
    String to(Question question) {
        return texts.getOrDefault(question, "");
    }

    boolean none() {
        return texts.isEmpty();
    }

    /** These answers; where there are none, the older ones: an emptied cell takes nothing back. */
    Answers over(Answers older) {
        Map<Question, String> both = new EnumMap<>(Question.class);
        both.putAll(older.texts);
        both.putAll(texts);
        return new Answers(both);
    }

    /** Both, for a service that stands in two rows. */
    Answers and(Answers other) {
        Map<Question, String> both = new EnumMap<>(Question.class);
        both.putAll(texts);
        other.texts.forEach((q, text) -> both.merge(q, text, (a, b) -> a.equals(b) ? a : a + "; " + b));
        return new Answers(both);
    }

    boolean differ(Answers older, Question... questions) {
        for (Question q : questions) if (!to(q).equals(older.to(q))) return true;
        return false;
    }

    /** The labels of a service with these answers in place of older ones. */
    Map<String, String> labels(Map<String, String> before) {
        Map<String, String> labels = new LinkedHashMap<>(before);
        for (Question q : Question.values()) if (!to(q).isEmpty()) labels.put(q.label(), to(q));
        return labels;
    }
}
