// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.model.inventory.Classification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A draft as it is kept: its text for people to change, and everything else in one line of JSON.
 *
 * @param text Markdown: title and parts, without what stands above
 * @param marker how it was made, its numbers with where they come from, and what nobody has said
 */
public record Stored(String text, String marker) {

    /** A number as it was put in. @param from the field of the record, and whose it is */
    public record Given(String text, String from) {}

    public static Stored of(Draft draft) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        Marking marking = draft.marking();
        node.put("kind", draft.kind().name());
        node.put("language", draft.locale().getLanguage());
        node.put("title", draft.title().text());
        node.put("mark", draft.mark().name());
        node.put("notice", draft.notice());
        node.put("maker", marking.maker().name());
        node.put("model", marking.model());
        node.put("promptSha256", marking.promptDigest());
        node.put("sentencesByModel", marking.sentences());
        node.put("day", marking.day().toString());
        node.put("version", marking.version());
        var sources = node.putArray("sources");
        marking.sources().forEach(sources::add);
        var figures = node.putArray("figures");
        draft.figures().stream()
                .distinct()
                .forEach(f -> figures.addObject().put("text", f.text()).put("from", f.from()));
        var unknown = node.putArray("unknown");
        draft.sentences().stream()
                .flatMap(s -> s.slots().stream())
                .filter(Slot.Unknown.class::isInstance)
                .map(slot -> ((Slot.Unknown) slot).field())
                .filter(field -> !field.isEmpty())
                .distinct()
                .forEach(unknown::add);
        return new Stored(Markdown.text(draft), Origin.harmless(node));
    }

    /** The text as it stands, changed or not, with how it was made. */
    public Draft draft() {
        JsonNode node = node();
        Locale locale = node.path("language").asString("").equals("en") ? Locale.UK : Locale.GERMANY;
        Written written = Written.of(text, locale);
        var marking = new Marking(
                Marking.Maker.valueOf(node.path("maker").asString("RULE")),
                node.path("model").asString(""),
                node.path("promptSha256").asString(""),
                node.path("sentencesByModel").asInt(0),
                texts(node.path("sources")),
                LocalDate.parse(node.path("day").asString("1970-01-01")),
                node.path("version").asString(""));
        Sentence title = written.title().text().isEmpty()
                ? new Sentence(node.path("title").asString(""), List.of(), false)
                : written.title();
        return new Draft(
                Kind.valueOf(node.path("kind").asString("")),
                locale,
                title,
                Classification.valueOf(node.path("mark").asString("")),
                node.path("notice").asString(""),
                written.parts(),
                marking);
    }

    /** Numbers of the text as it was made. */
    public List<Given> figures() {
        var figures = new ArrayList<Given>();
        for (JsonNode figure : node().path("figures"))
            figures.add(new Given(
                    figure.path("text").asString(""), figure.path("from").asString("")));
        return figures;
    }

    /** Fields of the inventory that nobody has filled in. */
    public List<String> unknown() {
        return texts(node().path("unknown"));
    }

    private JsonNode node() {
        return JsonMapper.shared().readTree(marker);
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        for (JsonNode text : array) texts.add(text.asString(""));
        return texts;
    }
}
