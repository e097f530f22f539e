// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import deich.assistant.extract.Proposal.Confidence;
import deich.assistant.extract.Proposal.Sort;
import deich.model.inventory.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules have found so far: names with what they probably are, and what is said of them. */
final class Found {
    /** How well a kind is known; a better word replaces a worse. */
    static final int BY_DEFAULT = 1;

    static final int BY_NAME = 2;
    static final int BY_COLUMN = 3;
    static final int BY_TYPE = 4;

    private static final class Thing {
        private final String name;
        private Kind kind;
        private int weight;
        private Evidence evidence;
        private Confidence confidence;

        Thing(String name, Kind kind, int weight, Evidence evidence, Confidence confidence) {
            this.name = name;
            this.kind = kind;
            this.weight = weight;
            this.evidence = evidence;
            this.confidence = confidence;
        }

        void also(Kind kind, int weight, Evidence evidence, Confidence confidence) {
            if (confidence.compareTo(this.confidence) < 0) {
                this.confidence = confidence;
                this.evidence = evidence;
            }
            if (weight > this.weight) {
                this.kind = kind;
                this.weight = weight;
            }
        }
    }

    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final Set<String> firm = new HashSet<>();
    private final Map<List<String>, Proposal> said = new LinkedHashMap<>();

    boolean known(String name) {
        return things.containsKey(Names.key(name));
    }

    /** Whether a table or a named value knows it. */
    boolean firm(String name) {
        return firm.contains(Names.key(name));
    }

    /** What is known by now is firmly known: sentences come next. */
    void settle() {
        firm.addAll(things.keySet());
    }

    @Nullable
    Kind kind(String name) {
        Thing thing = things.get(Names.key(name));
        return thing == null ? Vocabulary.kind(name) : thing.kind;
    }

    /** The name as the document wrote it first. */
    String name(String name) {
        Thing thing = things.get(Names.key(name));
        return thing == null ? name : thing.name;
    }

    /** @param kind null: its name says, or else the other */
    void thing(String name, @Nullable Kind kind, int weight, Kind otherwise, Evidence evidence, Confidence sure) {
        Kind named = Vocabulary.kind(name);
        Kind is = kind != null ? kind : named != null ? named : otherwise;
        int how = kind != null ? weight : named != null ? BY_NAME : BY_DEFAULT;
        Thing thing = things.putIfAbsent(Names.key(name), new Thing(name, is, how, evidence, sure));
        if (thing != null) thing.also(is, how, evidence, sure);
    }

    void say(Sort sort, String subject, String value, Evidence evidence, Confidence confidence) {
        String object = sort.length() ? String.valueOf(Lengths.seconds(value)) : Names.key(value);
        if (Names.key(subject).equals(object)) return;
        Proposal next = new Proposal(sort, subject, value, evidence, confidence);
        said.merge(
                List.of(sort.word(), Names.key(subject), object),
                next,
                (before, more) -> more.confidence().compareTo(before.confidence()) < 0 ? more : before);
    }

    /** Components first, in the order in which they were found. */
    List<Proposal> proposals() {
        List<Proposal> all = new ArrayList<>();
        for (Thing thing : things.values())
            all.add(new Proposal(Sort.COMPONENT, thing.name, thing.kind.word(), thing.evidence, thing.confidence));
        Map<List<String>, Integer> often = new HashMap<>();
        for (List<String> key : said.keySet()) often.merge(about(key), 1, Integer::sum);
        said.forEach((key, each) -> {
            String value = each.sort().names() ? name(each.value()) : each.value();
            all.add(new Proposal(
                    each.sort(),
                    name(each.subject()),
                    value,
                    each.evidence(),
                    doubt(each, often.getOrDefault(about(key), 1))));
        });
        return all;
    }

    /** Of the key of what was said: which sort about which thing. */
    private static List<String> about(List<String> key) {
        return key.subList(0, 2);
    }

    /** Two different lengths for the same thing: at most one of them is right. */
    private static Confidence doubt(Proposal each, int often) {
        return each.sort().length() && often > 1 ? Confidence.LOW : each.confidence();
    }
}
