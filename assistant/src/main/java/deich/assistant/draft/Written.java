// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.assistant.phrase.Phrases;
import deich.assistant.source.Marked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Markdown that a person may have changed, as parts again. Whatever it holds becomes text: no markup of it is kept. */
final class Written {
    private final String unknown;
    private final List<Part> parts = new ArrayList<>();
    private Sentence title = new Sentence("", List.of(), false);

    private Written(String unknown) {
        this.unknown = unknown;
    }

    static Written of(String markdown, Locale locale) {
        var written =
                new Written(Phrases.of("deich.assistant.draft.messages", locale).raw("unknown"));
        for (Marked.Block block : Marked.read(markdown)) written.add(block);
        return written;
    }

    /** The first heading of the first level; empty text for none. */
    Sentence title() {
        return title;
    }

    List<Part> parts() {
        return parts;
    }

    private void add(Marked.Block block) {
        switch (block) {
            case Marked.Heading(int level, String text) -> {
                if (level == 1 && title.text().isEmpty()) title = sentence(text);
                else parts.add(new Part.Heading(sentence(text)));
            }
            case Marked.Paragraph(String text) -> {
                String label = text.replaceFirst("\\s*_{3,}\\s*$", "");
                parts.add(
                        label.equals(text) || label.isEmpty()
                                ? new Part.Prose(sentences(text))
                                : new Part.Blank(sentence(label)));
            }
            case Marked.Points(boolean numbered, List<String> points) ->
                parts.add(new Part.Points(
                        numbered, points.stream().map(this::sentences).toList()));
            case Marked.Table(List<String> heads, List<List<String>> rows) ->
                parts.add(new Part.Table(
                        heads.stream().map(this::sentence).toList(),
                        rows.stream()
                                .map(row -> row.stream().map(this::sentence).toList())
                                .toList()));
        }
    }

    /** Cut where something is not known, so that it can be shown; else one is as good as several. */
    private List<Sentence> sentences(String text) {
        if (!text.contains(unknown)) return List.of(sentence(text));
        return deich.assistant.text.Sentences.plain(text).stream()
                .map(this::sentence)
                .toList();
    }

    private Sentence sentence(String text) {
        List<Slot> slots = text.contains(unknown) ? List.of(new Slot.Unknown(unknown, "")) : List.of();
        return new Sentence(text, slots, false);
    }
}
