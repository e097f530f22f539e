// SPDX-License-Identifier: EUPL-1.2
package deich.formats.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The groups of keys of all text formats. The JSON Schemas must know the same ones; a test compares them. */
public enum Shape {
    // everywhere; required keys end with "!"
    SOURCE("by", "on", "reviewBy", "from"),
    FACT(SOURCE, "value", "assumed", "range", "unknown", "ask"),
    SPAN("between", "median", "p90", "sigma", "class", "draw"),
    SPAN_FACT(FACT, "between", "median", "p90", "sigma", "class", "draw"),
    RECOVERY_CLASS(
            "title!", "between", "median", "p90", "sigma", "forever", "samples", "correlation", "source!", "assumed"),

    // inventory
    HEAD(
            "deich!",
            "id!",
            "title!",
            "version!",
            "classification!",
            "notice",
            "facts",
            "defaults",
            "administrations",
            "components",
            "sharedFates",
            "classes",
            "evidence",
            "decisions"),
    PART("facts", "defaults", "administrations", "components", "sharedFates", "classes", "evidence", "decisions"),
    LIST(PART, "needs"),
    DEFAULTS("repair", "rebuild", "restart", "objectives"),
    ADMINISTRATION("name!", "type!", "land", "covers", "invented"),
    COMPONENT(
            "kind!",
            "name",
            "administration",
            "place",
            "owner",
            "operator",
            "vendor",
            "jurisdiction",
            "adminDomain",
            "tags",
            "labels",
            "serves",
            "ask",
            "needs",
            "repair",
            "rebuild",
            "restart",
            "coldStart",
            "crew",
            "capacity",
            "fallbacks",
            "objectives",
            "data",
            "assurance"),
    LEAF(
            "on!",
            "tolerance",
            "start",
            "role",
            "atLevel",
            "assumed",
            "unknown",
            "by",
            "dated",
            "reviewBy",
            "from",
            "ask"),
    ALL("all!"),
    ANY("any!"),
    AT_LEAST("atLeast!", "of!"),
    JOB("takes", "crew", "needs"),
    CREW("places", "hours"),
    FALLBACK("id!", "name", "prepared", "lead", "level", "lasts", "needs", "hours", "draws"),
    DRAWS("from!", "amount!"),
    OBJECTIVES("mtpd", "rto", "rpo", "minimumLevel", "deadlines"),
    DEADLINE("name!", "monthly", "at", "once", "work!", "window!"),
    DATA("copies", "emptyStart"),
    COPY("place", "adminDomain", "every", "transfer", "keeps", "online", "immutable", "replica"),
    ASSURANCE("by!", "recovery", "availability", "testedOn", "testedBy", "validUntil!"),
    SHARED_FATE("name", "members!", "effects"),
    EVIDENCE("requirement!", "administration!", "by!", "on!", "document!"),
    DECISION("requirement!", "administration!", "riskAcceptedBy", "until", "notApplicableBy", "reason!"),

    // scenario
    SCENARIO(
            "deich!",
            "id!",
            "version!",
            "reviewed",
            "title!",
            "cause",
            "narrative",
            "start!",
            "focus",
            "hits!",
            "stages",
            "injects",
            "assumptions",
            "checks"),
    HIT(
            "id!",
            "title",
            "select!",
            "effect!",
            "begins",
            "repair",
            "lasts",
            "probability",
            "each",
            "event",
            "share",
            "waves",
            "dwell",
            "orderedBy"),
    WAVES("count!", "every!"),
    STAGE("name!", "from!", "text"),
    INJECT("at!", "channel", "from", "to", "text!", "expected"),
    ASSUMPTION("text!", "source!", "confidence!"),

    // standard
    STANDARD("deich!", "id!", "version!", "title!", "status!", "reviewed", "requirements!"),
    REQUIREMENT("id!", "title!", "statement!", "why", "basis", "references", "obligations!", "test!"),
    OBLIGATIONS("land", "kreis", "kreisfreie-stadt", "amt", "provider"),
    TEST("simulated", "structural", "evidence"),
    SIMULATED("services!", "scenarios!", "claim!", "futures"),
    CLAIM("downtimeWithin", "restoredWithin", "dataLossWithin", "deadlinesKept", "comesBack"),
    STRUCTURAL("of!", "holds!", "hint"),
    ATTESTED("what!", "notOlderThan!", "by"),

    // classes
    CLASSES("deich!", "version!", "reviewed", "classes!"),

    // samples
    SAMPLES("deich!", "version!", "reviewed", "samples!", "beliefs", "classes", "fallbacks", "names"),
    SAMPLE("class!", "incident!", "on", "what!", "hours!", "released", "source!"),
    SAMPLE_CLASS("since!", "correlation", "like"),
    HELP("incident!", "on", "what!", "prepared!", "used!", "source!"),
    BELIEF("class!", "median!", "sigma!", "weight!", "source!"),

    // measures
    MEASURES("deich!", "id!", "version!", "title!", "reviewed", "measures!"),
    MEASURE("id!", "title!", "sort!", "text", "for!", "changes!", "cost!", "decides!", "reviewed"),
    COST("once", "yearly", "days", "source!", "samples"),
    CHANGE("alternative", "tolerance", "freeStart", "copy", "fallback", "prepare", "places", "shorter", "separate"),
    ALTERNATIVE("to!", "in", "spare!"),
    SPARE("kind!", "name!", "tags", "at", "needs", "repair!", "restart!"),
    LONGER_TOLERANCE("to!", "in", "atLeast!"),
    FREE_START("to!"),
    MORE_COPY("at!", "id!", "every!", "transfer!", "keeps", "online", "immutable"),
    MORE_FALLBACK("id!", "name!", "lead!", "level!", "lasts!", "keeps"),
    PREPARE("lead!", "level!", "lasts!"),
    SHORTER("job!", "atMost!"),

    // reporting duties
    DUTIES("deich!", "version!", "reviewed!", "duties!"),
    DUTY(
            "id!",
            "title!",
            "when!",
            "to!",
            "land",
            "for",
            "since!",
            "steps!",
            "contents",
            "basis!",
            "source!",
            "checked",
            "certainty!",
            "note"),
    DUTY_STEP("within", "what!"),

    // incidents, a format of others: more keys may stand there, these are read
    INCIDENT(
            "id!",
            "schema!",
            "title!",
            "t0!",
            "known_structure!",
            "shock!",
            "component_recovery_reported",
            "observed!",
            "unaffected",
            "restoration_curve"),
    INCIDENT_NODE(
            "id!",
            "name",
            "requires",
            "recovery_class",
            "buffer_h",
            "battery_h",
            "restart_backlog",
            "priority",
            "operator",
            "redundancy",
            "fallbacks"),
    INCIDENT_FALLBACK("id!", "kind", "prepared!", "requires"),
    SHOCK("target!", "state!", "at_h", "cause"),
    REPORTED("target!", "up_h!"),
    OBSERVED("service!", "outage_h!", "full_h", "onset_h", "via", "confidence"),
    CONTROL("service!"),
    CURVE_POINT("h!", "n", "of", "without"),
    BOUNDS("min!", "max!"),
    K_OF("k!", "of!");

    private final List<String> keys;
    private final List<String> required;

    Shape(String... keys) {
        this.keys = Stream.of(keys).map(key -> key.replace("!", "")).toList();
        this.required = Stream.of(keys)
                .filter(key -> key.endsWith("!"))
                .map(key -> key.replace("!", ""))
                .toList();
    }

    Shape(Shape base, String... more) {
        var all = new ArrayList<>(base.keys);
        all.addAll(List.of(more));
        this.keys = List.copyOf(all);
        this.required = base.required;
    }

    public List<String> keys() {
        return keys;
    }

    public List<String> required() {
        return required;
    }
}
