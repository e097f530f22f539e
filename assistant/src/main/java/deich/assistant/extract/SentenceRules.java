// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import deich.assistant.extract.Proposal.Confidence;
import deich.assistant.extract.Proposal.Sort;
import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.model.inventory.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What plain sentences say: "X benötigt Y", "X läuft auf Y", "Die Wiederanlaufzeit von X beträgt 4 Stunden". A sentence
 * counts only when at least one of its two names is known, or says by itself what kind of thing it is, and the other could
 * be one.
 */
final class SentenceRules {
    /** @param turned the needed thing stands first */
    private record Rule(Pattern pattern, Sort sort, boolean turned) {}

    private static final String S = "^(?<s>[^,:]{3,120}?) ";
    private static final String ADVERB =
            "(?:dabei |dazu |ferner |außerdem |zudem |zwingend |auch |jeweils |wiederum |ebenfalls )?";

    private static final List<Rule> RULES = List.of(
            rule(
                    "(?:benötig(?:t|en)|brauch(?:t|en)|erforder(?:t|n)|setz(?:t|en)) " + ADVERB
                            + "(?<o>.{3,200}?)(?: voraus)?$",
                    Sort.NEED),
            rule("(?:läuft|laufen|basier(?:t|en)|beruh(?:t|en)) " + ADVERB + "auf (?<o>.{3,160})$", Sort.NEED),
            rule("(?:ist|sind) " + ADVERB + "auf (?<o>.{3,160}?) angewiesen$", Sort.NEED),
            rule("(?:hängt|hängen) " + ADVERB + "vo[nm] (?<o>.{3,160}?) ab$", Sort.NEED),
            rule(
                    "(?:ist|sind) " + ADVERB + "(?:abhängig vo[nm] (?<o>.{3,160})|vo[nm] (?<p>.{3,160}?) abhängig)$",
                    Sort.NEED),
            rule(
                    "(?:wird|werden) (?:über|durch|von|aus) (?<o>.{3,100}?) (?:mit Strom |mit Kälte )?versorgt$",
                    Sort.NEED),
            new Rule(
                    Pattern.compile(S + "versorg(?:t|en) (?<o>.{3,120}?)(?: bei .*| für .*| mit .*)?$"),
                    Sort.NEED,
                    true),
            rule(
                    "(?:steht|stehen|befindet sich|befinden sich|ist untergebracht) (?<o>(?:im|in der|in|am|auf dem) .{3,100})$",
                    Sort.PLACE),
            rule("(?:ist|sind) (?<o>(?:im|in der|in|am) .{3,100}?) untergebracht$", Sort.PLACE),
            rule(
                    "(?:wird|werden) (?:von|vom|durch) (?<o>.{3,100}?) (?:betrieben|gehostet|bereitgestellt)$",
                    Sort.OPERATOR),
            new Rule(Pattern.compile(S + "(?:betreibt|hostet) (?<o>.{3,120})$"), Sort.OPERATOR, true));

    private static final Pattern LENGTH = Pattern.compile(
            "^(?:[Dd]ie |[Dd]er )?(?<head>[^,:]{2,50}?) (?:des |der |von |vom |für (?:das |die |den )?)(?<s>[^,:]{3,80}?) "
                    + "(?:beträgt|liegt bei|ist|wird mit) (?<rest>.{3,60})$");
    private static final Pattern MOST = Pattern.compile(
            "^(?<s>[^,:]{3,80}?) (?:darf|kann|dürfen|können) (?:höchstens|maximal|längstens|bis zu) (?<rest>.{3,40}?) (?:ausfallen|stillstehen|unterbrochen sein)$");

    private static final Pattern BEHIND =
            Pattern.compile(" (?:bei|während|wenn|sofern|damit|um|mit|nach|an|zur|zum|im|in) .*$");
    private static final Pattern BEGINS = Pattern.compile(
            "(?:Ein|Eine|Einen|Jede[rs]?|Alle|Kein[e]?|Wer|Sie|Er|Es|Wir|Dies[er]*|Man|Was|Ohne|Bei|Im|In|Bis|Zur?|Für|Frau|Herrn?|Mehrere|Viele|Hier|Zwei|Drei)(?: .*)?");
    private static final Pattern TELLS = Pattern.compile(
            ".* (?:ist|sind|wird|werden|hat|haben|muss|kann|sich|nicht|nur|als|wie|dass|es|wir|keine?)(?: .*)?");

    private final Document document;
    private final Found found;
    private final Set<String> unclear = new TreeSet<>();
    private final Set<String> telling = new TreeSet<>();

    SentenceRules(Document document, Found found) {
        this.document = document;
        this.found = found;
    }

    private static Rule rule(String rest, Sort sort) {
        return new Rule(Pattern.compile(S + rest), sort, false);
    }

    /** Sentences that fit a rule, but speak of nothing that could be recognised. */
    int unclear() {
        return unclear.size();
    }

    /** Passages in which a sentence fitted a rule. */
    Set<String> telling() {
        return telling;
    }

    private record Said(String sentence, Evidence evidence) {}

    /** Twice: what a later sentence introduces may be what an earlier one speaks of. */
    void read() {
        List<Said> said = new ArrayList<>();
        for (Passage passage : document.passages()) {
            for (String sentence : Sentences.of(passage.text())) {
                if (sentence.length() > 400 || sentence.contains(" | ")) continue;
                said.add(new Said(sentence, Evidence.of(document, passage, sentence)));
            }
        }
        said.forEach(this::rules);
        said.forEach(this::rules);
    }

    private void rules(Said said) {
        Evidence evidence = said.evidence;
        if (length(said.sentence, evidence) || anyRule(said.sentence, evidence)) telling.add(evidence.passage());
    }

    private boolean anyRule(String sentence, Evidence evidence) {
        for (Rule rule : RULES) {
            Matcher m = rule.pattern().matcher(sentence);
            if (!m.matches()) continue;
            apply(rule, m, evidence);
            return true;
        }
        return false;
    }

    private void apply(Rule rule, Matcher m, Evidence evidence) {
        String object = m.group("o") == null ? m.group("p") : m.group("o");
        String subjects = rule.turned() ? object : m.group("s");
        String objects = rule.turned() ? m.group("s") : object;
        boolean any = false;
        for (String subject : Names.items(subjects))
            for (String each : Names.items(cut(objects))) any |= relation(rule.sort(), subject, each, evidence);
        if (any) unclear.remove(evidence.words());
        else unclear.add(evidence.words());
    }

    /** What follows a name in the same sentence is no part of it. */
    private static String cut(String objects) {
        return BEHIND.matcher(objects).replaceFirst("");
    }

    private boolean relation(Sort sort, String subject, String object, Evidence evidence) {
        if (generic(subject) || generic(object) || Names.key(subject).equals(Names.key(object))) return false;
        Kind of = found.kind(subject);
        Kind to = found.kind(object);
        if (sort == Sort.OPERATOR && to == null && of != null) to = Kind.PROVIDER;
        if (sort == Sort.PLACE && to == null && of != null && found.known(subject)) to = Kind.SITE;
        // What needs an application or a system and is no technical thing is a service.
        if (of == null && sort == Sort.NEED && to != null) of = to == Kind.APPLICATION ? Kind.SERVICE : null;
        if (of == null || to == null || !sensible(sort, to)) return false;
        Confidence sure = recognised(subject) && recognised(object) ? Confidence.MEDIUM : Confidence.LOW;
        boolean own = sort == Sort.OPERATOR && Vocabulary.own(object);
        found.thing(subject, null, Found.BY_NAME, of, evidence, sure);
        if (!own) found.thing(object, relationKind(sort), Found.BY_NAME, to, evidence, sure);
        found.say(sort, subject, object, evidence, sure);
        return true;
    }

    /** Tables know it, or its name says what it is: not merely that the sentence would have it so. */
    private boolean recognised(String name) {
        return found.firm(name) || Vocabulary.kind(name) != null;
    }

    private static @Nullable Kind relationKind(Sort sort) {
        return sort == Sort.PLACE ? Kind.SITE : sort == Sort.OPERATOR ? Kind.PROVIDER : null;
    }

    private static boolean sensible(Sort sort, Kind to) {
        return switch (sort) {
            case PLACE -> to == Kind.SITE;
            case OPERATOR -> to == Kind.PROVIDER;
            default -> true;
        };
    }

    /** "Jeder Notfall", "eine klare Führung", "60 Minuten": nothing that has a name. */
    private boolean generic(String name) {
        if (found.known(name)) return false;
        return !Names.name(name)
                || BEGINS.matcher(name).matches()
                || TELLS.matcher(name).matches();
    }

    private boolean length(String sentence, Evidence evidence) {
        Matcher m = LENGTH.matcher(sentence);
        if (m.matches()) {
            Meaning meaning = Vocabulary.head(Names.bare(m.group("head")));
            Sort sort = meaning == null ? null : meaning.length();
            return sort != null && length(sort, m, evidence);
        }
        Matcher most = MOST.matcher(sentence);
        return most.matches() && length(Sort.MTPD, most, evidence);
    }

    private boolean length(Sort sort, Matcher m, Evidence evidence) {
        String subject = Names.bare(m.group("s"));
        Matcher length = Lengths.LENGTH.matcher(m.group("rest"));
        if (generic(subject) || !length.find()) return false;
        Kind kind = found.kind(subject);
        Confidence sure = recognised(subject) && !Lengths.rough(m.group("rest")) ? Confidence.MEDIUM : Confidence.LOW;
        found.thing(subject, null, Found.BY_NAME, kind == null ? Kind.SERVICE : kind, evidence, sure);
        found.say(sort, subject, Lengths.written(length), evidence, sure);
        return true;
    }
}
