// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.ask;

import deich.assistant.find.Sight;
import deich.assistant.phrase.Phrases;
import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.assistant.source.Provenance;
import deich.model.duty.Duty;
import deich.model.measure.Catalogue;
import deich.model.measure.Measure;
import deich.model.scenario.Scenario;
import deich.model.standard.Requirement;
import deich.model.standard.Standard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came with Deich, as documents that can be asked: a passage for each requirement, scenario, duty and measure. */
public final class Content {
    /** The content of Deich is German, and so are the words between its parts. */
    private static final Phrases GERMAN = Phrases.of("deich.assistant.ask.messages", Locale.GERMANY);

    private Content() {}

    public static Document of(Standard standard) {
        var passages = new ArrayList<Passage>();
        for (Requirement each : standard.requirements()) {
            passages.add(passage(
                    standard.id(), each.id(), each.title(), Stream.of(each.statement(), each.why(), each.basis())));
        }
        return document(standard.id(), standard.title(), passages);
    }

    /** @param title what people call such a collection, in their language */
    public static Document ofScenarios(String title, Collection<Scenario> scenarios) {
        var passages = new ArrayList<Passage>();
        for (Scenario each : scenarios) {
            passages.add(passage(
                    "scenarios",
                    each.id(),
                    each.title(),
                    Stream.of(
                                    Stream.of(each.narrative()),
                                    each.stages().stream().map(stage -> stage.name() + ": " + stage.text()),
                                    each.assumptions().stream().map(assumption -> assumption.text()),
                                    each.checks().stream())
                            .flatMap(lines -> lines)));
        }
        return document("scenarios", title, passages);
    }

    public static Document ofDuties(String title, Collection<Duty> duties) {
        var passages = new ArrayList<Passage>();
        for (Duty each : duties) {
            passages.add(passage(
                    "duties",
                    each.id(),
                    each.title(),
                    Stream.of(
                                    Stream.of(each.when(), GERMAN.text("duty.to", each.to())),
                                    each.steps().stream().map(step -> step(each, step)),
                                    each.contents().isEmpty()
                                            ? Stream.<String>of()
                                            : Stream.of(
                                                    GERMAN.text("duty.contents", String.join("; ", each.contents()))),
                                    Stream.of(GERMAN.text("duty.basis", each.basis()), each.note()))
                            .flatMap(lines -> lines)));
        }
        return document("duties", title, passages);
    }

    /** A sentence that says by when: a date without its word is found by nobody who asks "wann". */
    private static String step(Duty duty, Duty.Step step) {
        Duration within = step.within();
        if (within == null) return GERMAN.text("duty.at.once", duty.since(), step.what());
        boolean days = within.toHours() > 96 && within.toHours() % 24 == 0;
        return GERMAN.text(
                days ? "duty.days" : "duty.hours",
                GERMAN.number(days ? within.toDays() : within.toHours()),
                duty.since(),
                step.what());
    }

    public static Document ofMeasures(String title, Catalogue catalogue) {
        var passages = new ArrayList<Passage>();
        for (Measure each : catalogue.measures()) {
            passages.add(passage("measures", each.id(), each.title(), Stream.of(each.text(), each.decides())));
        }
        return document("measures", title, passages);
    }

    private static Document document(String id, String title, List<Passage> passages) {
        return new Document(id, title, Provenance.STANDARD, Sight.PUBLIC, "", null, "", passages);
    }

    private static Passage passage(String document, String id, String title, Stream<String> lines) {
        String text = lines.filter(line -> !line.isBlank()).map(String::strip).collect(Collectors.joining("\n\n"));
        return new Passage(id, document, title, List.of(), OptionalInt.empty(), text.isBlank() ? title : text);
    }
}
