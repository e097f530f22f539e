// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.assistant.draft.Stored;
import deich.assistant.readability.Readability;
import deich.assistant.readability.Score;
import deich.model.scenario.Scenario;
import deich.server.assistant.PeopleNames;
import deich.server.desk.Desk;
import deich.server.desk.Refused;
import deich.server.draft.Drafting;
import deich.server.draft.Found;
import deich.server.draft.Sort;
import deich.server.draft.Wish;
import deich.server.rule.Needs;
import deich.server.wire.Refusal;
import deich.server.wire.Trouble;
import deich.store.StoreFault;
import deich.store.assistant.Draft;
import deich.store.assistant.Drafts;
import deich.store.people.Right;
import deich.store.run.Run;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drafts of the own organisation. */
@RestController
public final class DraftTexts {
    private static final String ALL = "/api/v1/stocks/{stock}/drafts";
    private static final String ONE = ALL + "/{draft}";

    private final Drafting drafting;
    private final Runs runs;

    public DraftTexts(Drafting drafting, Runs runs) {
        this.drafting = drafting;
        this.runs = runs;
    }

    /** @param kind as orders call it @param released missing while nobody answers for it */
    record Row(
            UUID id,
            String kind,
            String title,
            int version,
            Instant made,
            String by,
            @Nullable Instant released,
            @Nullable String releasedBy) {}

    record All(List<Row> drafts) {}

    /** @param flesch reading ease @param grade about the school year that can read it @param hard sentences to work on */
    record Ease(double flesch, double grade, List<Hard> hard) {}

    record Hard(String sentence, List<String> advice) {}

    /**
     * @param head what stands above it, for people
     * @param origin how it was made, for machines
     * @param changes lines taken out ({@code -}) and put in ({@code +}) since it was made
     */
    record Full(
            Row draft,
            String language,
            String text,
            String digest,
            List<String> head,
            JsonNode origin,
            List<Stored.Given> figures,
            List<String> unknown,
            List<String> changes,
            Ease readability) {}

    /**
     * @param scenario with its place where it has several: {@code kf-01@rz-nord}
     * @param model whether a language model may reword it, as far as it keeps to the facts
     */
    record Make(
            String kind,
            @Nullable String scenario,
            @Nullable String service,
            @Nullable String administration,
            @Nullable String measure,
            @Nullable Boolean plain,
            @Nullable String language,
            @Nullable Boolean model) {}

    /** @param digest of the text that was changed; null for whatever it is */
    record Change(String text, @Nullable String digest) {}

    /** @param digest of the text that was read */
    record Answering(String digest) {}

    @Needs(Right.READ)
    @GetMapping(ALL)
    All all(Desk desk) {
        PeopleNames names = drafting.names(desk);
        return new All(
                drafting.all(desk).stream().map(draft -> row(names, draft)).toList());
    }

    @Needs(Right.EXPORT)
    @PostMapping(ALL)
    ResponseEntity<?> make(Desk desk, @RequestBody Make make) {
        return switch (drafting.found(desk, wish(desk, make))) {
            case Found.Made made -> {
                boolean reworded = Boolean.TRUE.equals(make.model());
                Draft kept = drafting.keep(desk, reworded ? drafting.restyled(desk, made) : made);
                yield ResponseEntity.created(URI.create(at(kept.stock()) + "/drafts/" + kept.id()))
                        .body(full(desk, kept));
            }
            case Found.Lacking lacking -> {
                if (!desk.may(Right.RUN)) throw new Refused(Right.RUN);
                Run first = drafting.order(desk, lacking).getFirst();
                yield ResponseEntity.accepted()
                        .location(URI.create(at(first.stock()) + "/runs/" + first.id()))
                        .header(HttpHeaders.RETRY_AFTER, "2")
                        .body(runs.told(desk, first));
            }
            case Found.Wrong(var keys) ->
                throw Refusal.invalid(
                        keys.stream().map(key -> trouble(desk, key)).toList());
        };
    }

    private static String at(deich.store.stock.StockId stock) {
        return "/api/v1/stocks/" + stock;
    }

    private static Wish wish(Desk desk, Make make) {
        Sort sort = Sort.of(make.kind());
        String language = make.language() == null ? "de" : make.language();
        var troubles = new ArrayList<Trouble>();
        if (sort == null) troubles.add(trouble(desk, "wrong.sort"));
        if (!language.equals("de") && !language.equals("en")) troubles.add(trouble(desk, "wrong.language"));
        if (sort == null || !troubles.isEmpty()) throw Refusal.invalid(troubles);
        String scenario = text(make.scenario());
        return new Wish(
                sort,
                Scenario.idOf(scenario),
                scenario,
                text(make.service()),
                text(make.administration()),
                text(make.measure()),
                Boolean.TRUE.equals(make.plain()),
                Wish.locale(language));
    }

    private static Trouble trouble(Desk desk, String key) {
        return Trouble.of(key.replaceFirst(".*\\.", ""), desk.said("draft").t(key));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    @Needs(Right.READ)
    @GetMapping(ONE)
    Full one(Desk desk, @PathVariable("draft") UUID id) {
        return full(desk, drafting.find(desk, id));
    }

    /** What is released is not changed any more. */
    @Needs(Right.EXPORT)
    @PutMapping(ONE)
    Full change(Desk desk, @PathVariable("draft") UUID id, @RequestBody Change change) {
        try {
            if (!drafting.change(desk, id, text(change.digest()), text(change.text())))
                throw Refusal.conflict(List.of(), desk.opened().stock().head());
        } catch (StoreFault fault) {
            throw Refusal.invalid(Trouble.of("text", fault.sentence(desk.visit().locale())));
        }
        return one(desk, id);
    }

    @Needs(Right.EXPORT)
    @PostMapping(ONE + "/release")
    Full release(Desk desk, @PathVariable("draft") UUID id, @RequestBody Answering answering) {
        if (!drafting.release(desk, id, text(answering.digest())))
            throw Refusal.conflict(List.of(), desk.opened().stock().head());
        return one(desk, id);
    }

    @Needs(Right.EXPORT)
    @DeleteMapping(ONE)
    All delete(
            Desk desk,
            @PathVariable("draft") UUID id,
            @RequestParam(name = "sure", defaultValue = "false") boolean sure) {
        drafting.find(desk, id);
        if (!sure) throw Refusal.invalid(Trouble.of("sure", desk.said("draft").t("draft.unsure")));
        drafting.delete(desk, id);
        return all(desk);
    }

    @Needs(Right.EXPORT)
    @GetMapping(ONE + "/{file}")
    ResponseEntity<byte[]> file(Desk desk, @PathVariable("draft") UUID id, @PathVariable("file") String file) {
        return drafting.file(desk, id, file);
    }

    private static Row row(PeopleNames names, Drafts.Listed draft) {
        UUID released = draft.releasedBy();
        return new Row(
                draft.id(),
                Sort.word(draft.kind()),
                draft.title(),
                draft.version(),
                draft.at(),
                names.of(draft.by()),
                draft.releasedAt(),
                released == null ? null : names.of(released));
    }

    private Full full(Desk desk, Draft kept) {
        var stored = new Stored(kept.text(), kept.marker());
        var draft = stored.draft();
        var head = drafting.head(desk, kept, draft);
        Score score = Readability.of(draft.prose());
        return new Full(
                row(drafting.names(desk), Drafts.Listed.of(kept)),
                draft.locale().getLanguage(),
                kept.text(),
                Drafts.digest(kept.text()),
                head.lines(),
                JsonMapper.shared().readTree(head.json()),
                stored.figures(),
                stored.unknown(),
                Drafting.changes(kept),
                new Ease(
                        score.flesch(),
                        score.grade(),
                        score.hard().stream()
                                .map(s -> new Hard(s.text(), Drafting.advice(desk, s)))
                                .toList()));
    }
}
