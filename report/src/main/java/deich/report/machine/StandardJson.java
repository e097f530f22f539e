// SPDX-License-Identifier: EUPL-1.2
package deich.report.machine;

import deich.model.inventory.Administration;
import deich.model.standard.Requirement;
import deich.model.standard.Standard;
import deich.model.standard.Test;
import deich.report.view.TestWords;
import deich.report.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A standard as {@code deich-standard/1}. */
public final class StandardJson {
    public static final String FORMAT = "deich-standard/1";

    private StandardJson() {}

    public static void write(
            Standard standard, List<Requirement> requirements, String version, Locale locale, Appendable out)
            throws IOException {
        ObjectNode root = Nodes.object().put("format", FORMAT).put("deich", version);
        ObjectNode head = Nodes.object()
                .put("id", standard.id())
                .put("version", standard.version())
                .put("title", standard.title())
                .put("status", standard.status());
        if (standard.reviewed() == null) head.putNull("reviewed");
        else head.put("reviewed", standard.reviewed().toString());
        root.set("standard", head);
        var words = new TestWords(Words.of(locale), Map.of());
        root.set("requirements", Nodes.array(requirements, r -> requirement(r, words)));
        Nodes.write(root, out);
    }

    private static ObjectNode requirement(Requirement r, TestWords words) {
        ObjectNode node = Nodes.object()
                .put("id", r.id())
                .put("title", r.title())
                .put("statement", r.statement())
                .put("why", r.why())
                .put("basis", r.basis());
        ObjectNode obligations = Nodes.object();
        for (Administration.Type type : Administration.Type.values()) {
            Requirement.Obligation obligation = r.obligations().get(type);
            if (obligation != null) obligations.put(type.word(), obligation.name());
        }
        node.set("obligations", obligations);
        node.set("test", test(r.test(), words));
        node.set("references", Nodes.strings(r.references()));
        return node;
    }

    private static ObjectNode test(Test test, TestWords words) {
        ObjectNode node = Nodes.object().put("kind", TestWords.code(test));
        node.put("text", String.join(" ", words.sentences(test)));
        switch (test) {
            case Test.Simulated s -> {
                node.put("services", s.services().text());
                node.set("scenarios", Nodes.strings(s.scenarios()));
                node.set("claim", claim(s.claim()));
                if (s.share() == null) node.putNull("futures");
                else node.put("futures", s.share());
            }
            case Test.Structural s ->
                node.put("of", s.of().text()).put("holds", s.holds().text()).put("hint", s.hint());
            case Test.Attested a ->
                node.put("what", a.what())
                        .put("notOlderThan", a.notOlderThan().toString())
                        .set("by", Nodes.strings(a.by()));
        }
        return node;
    }

    /** One field, named as in the text format. */
    private static ObjectNode claim(Test.Claim claim) {
        ObjectNode node = Nodes.object();
        return switch (claim) {
            case Test.DowntimeWithin c -> limit(node, "downtimeWithin", c.limit());
            case Test.RestoredWithin c -> limit(node, "restoredWithin", new Test.Fixed(c.limit()));
            case Test.DataLossWithin c -> limit(node, "dataLossWithin", c.limit());
            case Test.DeadlinesKept c -> node.put("deadlinesKept", true);
            case Test.ComesBack c -> node.put("comesBack", true);
        };
    }

    /** Seconds, or the objective's name. */
    private static ObjectNode limit(ObjectNode node, String key, Test.Limit limit) {
        return switch (limit) {
            case Test.Objective o -> node.put(key, Nodes.word(o));
            case Test.Fixed f -> node.put(key, f.limit().toSeconds());
        };
    }
}
