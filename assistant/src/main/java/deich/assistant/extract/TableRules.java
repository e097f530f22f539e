// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import deich.assistant.extract.Proposal.Confidence;
import deich.assistant.extract.Proposal.Sort;
import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.model.inventory.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rows of tables and lines with a name and a value say. */
final class TableRules {
    private final Document document;
    private final Found found;
    private List<String> path = List.of();

    /** What the lines with names and values are about, until another begins or a heading comes. */
    private @Nullable String subject;

    private boolean service;

    TableRules(Document document, Found found) {
        this.document = document;
        this.found = found;
    }

    void passage(Passage passage) {
        if (!passage.path().equals(path)) subject = null;
        path = passage.path();
        for (Fields line : Fields.of(passage.text())) {
            if (line.table()) row(line, passage);
            else if (line.fields().size() == 1) pair(line, passage);
        }
    }

    private void row(Fields row, Passage passage) {
        Fields.Field about = row.subject();
        if (about == null || row.has(Meaning.PERSON)) return;
        boolean says = row.fields().stream()
                .anyMatch(field -> field != about
                        && field.meaning() != null
                        && (field.meaning().says()
                                || about.meaning() == Meaning.SERVICE && field.meaning() == Meaning.APPLICATION));
        String name = Names.bare(about.value());
        if (!says || Vocabulary.nothing(name) || name.length() > 80) return;
        Evidence evidence = Evidence.of(document, passage, row.words());
        subject(name, about.meaning(), type(row), evidence, Confidence.HIGH);
        for (Fields.Field field : row.fields())
            if (field != about && field.meaning() != null)
                say(name, about.meaning() == Meaning.SERVICE, field, evidence, Confidence.HIGH);
    }

    private static @Nullable Kind type(Fields row) {
        for (Fields.Field field : row.fields())
            if (field.meaning() == Meaning.KIND) {
                Meaning head = Vocabulary.head(field.value());
                Kind kind = Vocabulary.kind(field.value());
                if (kind != null) return kind;
                return head == null ? null : head.kind();
            }
        return null;
    }

    private void subject(
            String name, @Nullable Meaning meaning, @Nullable Kind type, Evidence evidence, Confidence sure) {
        Kind column = meaning == null ? null : meaning.kind();
        if (type != null) found.thing(name, type, Found.BY_TYPE, type, evidence, sure);
        else found.thing(name, column, Found.BY_COLUMN, Kind.SYSTEM, evidence, sure);
    }

    private void pair(Fields line, Passage passage) {
        Fields.Field field = line.fields().getFirst();
        Meaning meaning = field.meaning();
        if (meaning == null || field.value().length() > 200) return;
        Evidence evidence = Evidence.of(document, passage, line.words());
        if (meaning.subject() && !(meaning == Meaning.APPLICATION && subject != null && service)) {
            String name = Names.bare(field.value());
            if (!Names.name(name)) return;
            subject = name;
            service = meaning == Meaning.SERVICE;
            subject(name, meaning, null, evidence, Confidence.MEDIUM);
        } else if (subject != null) {
            say(subject, service, field, evidence, Confidence.MEDIUM);
        } else if (meaning.says() && meaning != Meaning.ASK && meaning != Meaning.KIND) {
            aboutHeading(passage, field, evidence);
        }
    }

    /** Without a word on what they are about, lines are about what their heading names, if that is a component. */
    private void aboutHeading(Passage passage, Fields.Field field, Evidence evidence) {
        String name = Names.bare(passage.title().replaceFirst("^[0-9.]+\\s+", ""));
        if (!Names.name(name) || !found.known(name) && Vocabulary.kind(name) == null) return;
        subject = name;
        service = found.kind(name) == Kind.SERVICE;
        subject(name, null, null, evidence, Confidence.MEDIUM);
        say(name, service, field, evidence, Confidence.MEDIUM);
    }

    private void say(String name, boolean ofService, Fields.Field field, Evidence evidence, Confidence sure) {
        Meaning meaning = field.meaning();
        if (meaning == null || Vocabulary.nothing(field.value())) return;
        Sort length = meaning.length();
        if (length != null) {
            String written = Lengths.of(field.value());
            if (written != null)
                found.say(length, name, written, evidence, Lengths.rough(field.value()) ? Confidence.LOW : sure);
        } else if (meaning.needed() || ofService && meaning == Meaning.APPLICATION) {
            for (String item : Names.items(field.value())) need(name, item, meaning, evidence, sure);
        } else {
            attribute(name, meaning, field.value(), evidence, sure);
        }
    }

    private void need(String name, String item, Meaning meaning, Evidence evidence, Confidence sure) {
        if (!Names.name(item)) return;
        found.thing(item, meaning.kind(), Found.BY_COLUMN, Kind.SYSTEM, evidence, sure);
        found.say(Sort.NEED, name, item, evidence, sure);
    }

    private void attribute(String name, Meaning meaning, String value, Evidence evidence, Confidence sure) {
        String bare = Names.bare(value);
        switch (meaning) {
            case OPERATOR -> {
                if (!Names.name(bare)) return;
                if (!Vocabulary.own(bare))
                    found.thing(bare, Kind.PROVIDER, Found.BY_COLUMN, Kind.PROVIDER, evidence, sure);
                found.say(Sort.OPERATOR, name, bare, evidence, sure);
            }
            case PLACE -> {
                if (!Names.name(bare)) return;
                found.thing(bare, Kind.SITE, Found.BY_COLUMN, Kind.SITE, evidence, sure);
                found.say(Sort.PLACE, name, bare, evidence, sure);
            }
            case PROVIDER, VENDOR -> {
                if (Names.name(bare) && !Vocabulary.own(bare))
                    found.thing(bare, meaning.kind(), Found.BY_COLUMN, Kind.PROVIDER, evidence, sure);
            }
            case ASK -> {
                if (Vocabulary.role(bare)) found.say(Sort.ASK, name, bare, evidence, sure);
            }
            default -> {
                // says what it is, not what is said of it
            }
        }
    }
}
