// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assistant.map.Drift;
import deich.assistant.map.Old;
import deich.assistant.map.Oscal;
import deich.assistant.map.Proposal;
import deich.assistant.map.Ranker;
import deich.assistant.map.Review;
import deich.assistant.map.ReviewFile;
import deich.assistant.map.State;
import deich.assistant.source.Catalogue;
import deich.assistant.source.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deich map}: carries an old standard over to a new one, with proposals that people confirm. */
@Command(name = "map")
final class MapVerb extends Verb {
    /** As one types it. */
    enum Action {
        propose,
        merge,
        oscal,
        drift
    }

    @Parameters(index = "0", paramLabel = "WAS", descriptionKey = "map.action")
    Action action = Action.propose;

    @Option(names = "--old", paramLabel = "DATEI", descriptionKey = "map.old")
    @Nullable
    Path old;

    @Option(names = "--new", paramLabel = "DATEI", arity = "1..*", descriptionKey = "map.new")
    List<Path> now = new ArrayList<>();

    @Option(names = "--review", paramLabel = "DATEI", descriptionKey = "map.review")
    @Nullable
    Path review;

    @Option(names = "--with", paramLabel = "DATEI", descriptionKey = "map.with")
    @Nullable
    Path with;

    @Option(names = "--mapping", paramLabel = "DATEI", descriptionKey = "map.mapping")
    @Nullable
    Path mapping;

    @Option(names = "--most", paramLabel = "ANZAHL", descriptionKey = "map.most")
    int most = 5;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DATEI",
            descriptionKey = "map.out")
    @Nullable
    Path target;

    @Override
    public Integer call() throws IOException {
        switch (action) {
            case propose -> propose();
            case merge -> merge();
            case oscal -> oscal();
            case drift -> drift();
        }
        out().flush();
        return Exit.HELD;
    }

    private void propose() throws IOException {
        if (most < 1 || most > 50) throw misuse("map.bad.most", most);
        List<Old> olds = Old.of(catalogue(asked(old, "--old")).document());
        List<Catalogue> catalogues = catalogues();
        List<Passage> controls = catalogues.stream()
                .flatMap(each -> each.document().passages().stream())
                .toList();
        Review before = review != null && Files.exists(review) ? reviewed(review) : Review.empty();
        Map<String, String> titles = new HashMap<>();
        Map<String, String> uuids = new HashMap<>();
        for (Catalogue each : catalogues) each.controls().forEach(control -> uuids.put(control.id(), control.uuid()));
        controls.forEach(each -> titles.put(each.id(), each.title()));
        olds.forEach(each -> titles.putIfAbsent(each.id(), each.title()));
        var ground = new Ranker.Ground(controls, olds.stream().map(Old::whole).toList());
        Ranker ranker = Ranker.learn(ground, before.confirmed(olds));
        Set<String> decided =
                before.with(State.CONFIRMED).stream().map(each -> each.old()).collect(Collectors.toSet());
        Map<String, List<Proposal>> proposed = new HashMap<>();
        for (Old each : olds) {
            if (decided.contains(each.id())) continue;
            proposed.computeIfAbsent(each.id(), id -> new ArrayList<>()).addAll(ranker.propose(each, most));
        }
        Review after = before.propose(proposed, uuids);
        String table = ReviewFile.write(after, titles);
        Path to = target != null ? target : review;
        writeTo(to, text -> text.append(table));
        // a table on the screen is meant for a file or a program: what is said about it goes beside it
        (to == null ? err() : out())
                .println(language.say(
                        "map.proposed",
                        olds.size(),
                        after.with(State.PROPOSED).size(),
                        after.with(State.CONFIRMED).size()));
    }

    private void merge() throws IOException {
        Review.Together together = reviewed(asked(review, "--review")).with(reviewed(asked(with, "--with")));
        String table = ReviewFile.write(together.review(), Map.of());
        writeTo(asked(target, "-o"), text -> text.append(table));
        for (Review.Conflict each : together.conflicts()) {
            out().println(language.say(
                    "map.conflict",
                    each.here().old(),
                    each.here().control(),
                    each.here().by(),
                    each.there().by()));
        }
        out().println(language.say(
                "map.merged",
                together.review().with(State.CONFIRMED).size(),
                together.conflicts().size()));
    }

    private void oscal() throws IOException {
        Review confirmed = reviewed(asked(review, "--review"));
        if (confirmed.with(State.CONFIRMED).isEmpty()) throw new Refused(language.say("map.unconfirmed"));
        String json = Oscal.write(
                confirmed,
                language.say("map.title"),
                language.say("map.description"),
                old == null ? "old-catalog.json" : old.getFileName().toString(),
                now.isEmpty()
                        ? "new-catalog.json"
                        : now.getFirst().getFileName().toString(),
                OffsetDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS));
        writeTo(target, text -> text.append(json));
    }

    private void drift() throws IOException {
        List<Catalogue> catalogues = catalogues();
        Path collection = mapping;
        Drift drift = collection == null
                ? Drift.of(reviewed(asked(review, "--mapping")), catalogues)
                : Drift.of(Files.readAllBytes(collection), catalogues)
                        .orElseThrow(() -> new Refused(language.say("map.no.mapping", collection)));
        for (Drift.Finding each : drift.findings()) {
            String key = each.gone() ? "map.drift.gone" : each.dangles() ? "map.drift.dangles" : "map.drift.another";
            out().println(language.say(
                    key, each.old(), each.control(), each.now().orElse("–")));
        }
        out().println(language.say(
                "map.drift", drift.entries(), drift.moved(), drift.namesAnother(), drift.dangling(), drift.gone()));
    }

    private Review reviewed(Path file) throws IOException {
        ReviewFile.Read read = ReviewFile.read(Files.readString(file));
        if (!read.mistakes().isEmpty()) {
            throw new Refused(read.mistakes().stream()
                    .limit(20)
                    .map(each -> language.say("map.mistake", file, each.line(), each.text()))
                    .collect(Collectors.joining("\n")));
        }
        return read.review();
    }

    private List<Catalogue> catalogues() throws IOException {
        if (now.isEmpty()) throw misuse("map.needs", action, "--new");
        var catalogues = new ArrayList<Catalogue>();
        for (Path file : now) catalogues.add(catalogue(file));
        return catalogues;
    }

    private Catalogue catalogue(Path file) throws IOException {
        return SourceFolder.catalogue(file).orElseThrow(() -> new Refused(language.say("map.no.catalogue", file)));
    }

    private Path asked(@Nullable Path given, String option) {
        if (given == null) throw misuse("map.needs", action, option);
        return given;
    }
}
