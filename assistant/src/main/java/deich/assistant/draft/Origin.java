// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.assistant.phrase.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How a draft was made, as people and machines read it. */
final class Origin {
    /** Of the IPTC's list of digital source types, which C2PA names too. */
    private static final String TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/";

    private Origin() {}

    /** For people: what made it, that it is a draft, what it was made from, that it may be invented. */
    static List<String> lines(Draft draft) {
        Phrases phrases = phrases(draft);
        return lines(draft, phrases, phrases.text("made.release"));
    }

    static List<String> released(Draft draft, String who, LocalDate day) {
        Phrases phrases = phrases(draft);
        return lines(draft, phrases, phrases.text("released.by", who, phrases.day(day)));
    }

    private static List<String> lines(Draft draft, Phrases phrases, String whoAnswers) {
        Marking marking = draft.marking();
        List<String> lines = new ArrayList<>();
        lines.add(
                marking.maker() == Marking.Maker.RULE
                        ? phrases.text("made.rule", marking.version(), phrases.day(marking.day()))
                        : phrases.text(
                                "made.model",
                                marking.version(),
                                phrases.day(marking.day()),
                                marking.model(),
                                phrases.number(marking.sentences())));
        lines.add(whoAnswers);
        lines.add(phrases.text("made.from", String.join("; ", marking.sources())));
        lines.add(mark(draft));
        if (!draft.notice().isBlank()) lines.add(draft.notice());
        return lines;
    }

    /** For everybody: how it was made and that a person checked it. That something is invented is never left out. */
    static List<String> published(Draft draft, LocalDate day) {
        Phrases phrases = phrases(draft);
        String key = draft.marking().maker() == Marking.Maker.RULE ? "published.rule" : "published.model";
        String made = phrases.text(key, phrases.day(day));
        return draft.notice().isBlank() ? List.of(made) : List.of(made, draft.notice());
    }

    private static Phrases phrases(Draft draft) {
        return Phrases.of("deich.assistant.draft.messages", draft.locale());
    }

    static String mark(Draft draft) {
        return phrases(draft).raw("mark." + draft.mark().name().toLowerCase(Locale.ROOT));
    }

    /** For machines, on one line. */
    static String json(Draft draft) {
        return json(draft, "draft", draft.marking().sources());
    }

    /** @param named what of its sources may be named */
    static String json(Draft draft, String status, List<String> named) {
        Marking marking = draft.marking();
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("generator", "Deich " + marking.version());
        node.put("status", status);
        node.put("kind", draft.kind().name().toLowerCase(Locale.ROOT));
        node.put("made", marking.day().toString());
        boolean model = marking.maker() == Marking.Maker.MODEL;
        node.put("aiGenerated", model);
        node.put("digitalSourceType", TYPES + (model ? "compositeWithTrainedAlgorithmicMedia" : "dataDrivenMedia"));
        if (model) {
            node.put("model", marking.model());
            node.put("promptSha256", marking.promptDigest());
            node.put("sentencesByModel", marking.sentences());
        }
        var sources = node.putArray("sources");
        named.forEach(sources::add);
        return harmless(node);
    }

    static String harmless(ObjectNode node) {
        // nothing in it may end the element or the comment that it stands in
        return node.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("--", "-\\u002d");
    }
}
