// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import deich.formats.problem.Read;
import deich.model.tree.FaultTree;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OpenPsaFileTest {

    private static final Duration MOMENT = Duration.ofSeconds(60);

    private static Read<FaultTree> read(String text, Asked asked) {
        return assertTimeoutPreemptively(MOMENT, () -> OpenPsaFile.read("a.xml", text.getBytes(UTF_8), asked));
    }

    private static String tree(String inside) {
        return "<opsa-mef>\n<define-fault-tree name='t'>\n" + inside + "\n</define-fault-tree>\n</opsa-mef>\n";
    }

    private static void refused(String text, String... keys) {
        assertThat(read(text, Asked.NOTHING).problems())
                .extracting(p -> p.key())
                .containsExactly(keys);
    }

    @Test
    void privateNamesAreLookedForFromTheInside() {
        FaultTree tree = read(
                        tree("<define-gate name='top'><or><gate name='c.g'/><event name='x'/></or></define-gate>"
                                + "<define-basic-event name='x'><float value='.5'/></define-basic-event>"
                                + "<define-component name='c' role='private'>"
                                + "<define-gate name='g'><not><event name='x'/></not></define-gate>"
                                + "<define-basic-event name='x'/></define-component>"),
                        Asked.NOTHING)
                .orThrow();
        assertThat(tree.top()).isEqualTo("top");
        assertThat(tree.gates().keySet()).containsExactly("top", "t.c.g");
        assertThat(String.valueOf(tree.gates().get("t.c.g"))).contains("t.c.x");
        assertThat(tree.probabilities()).containsOnlyKeys("x").containsEntry("x", 0.5);
    }

    @Test
    void everyMistakeIsToldAtOnceAtItsLine() {
        String text = tree("<define-gate name='a'>\n<and><gate name='nowhere'/></and></define-gate>\n"
                + "<define-gate name='b'><xor><basic-event name='e'/></xor></define-gate>\n"
                + "<define-CCF-group name='c' model='MGL'/>\n<define-house-event name='h'/>");
        assertThat(read(text, Asked.NOTHING).problems())
                .extracting(p -> p.at().line() + " " + p.key())
                .containsExactly(
                        "2 psa.severalTops", "4 psa.undefined", "5 psa.inputs", "6 psa.foreign", "7 psa.house");
    }

    @Test
    void ofSeveralTopsOneIsAskedFor() {
        String text = tree("<define-gate name='a'><event name='e'/></define-gate>"
                + "<define-gate name='b'><basic-event name='e'/></define-gate><define-basic-event name='e'/>");
        refused(text, "psa.severalTops");
        assertThat(read(text, new Asked("b", null)).orThrow().top()).isEqualTo("b");
        assertThat(read(text, new Asked("c", null)).problems())
                .extracting(p -> p.key())
                .containsExactly("psa.noSuchTop");
    }

    @Test
    void aMissionTimeNobodyStatedIsNotNought() {
        String text = tree("<define-gate name='a'><basic-event name='e'/></define-gate><define-basic-event name='e'>"
                + "<exponential><float value='1e-3'/><system-mission-time/></exponential></define-basic-event>");
        refused(text, "psa.missionTime");
        assertThat(read(text, new Asked(null, 1000.0)).orThrow().probabilities().get("e"))
                .isEqualTo(-Math.expm1(-1));
    }

    @Test
    void nothingOutsideTheFileIsLookedAt() {
        refused("<!DOCTYPE opsa-mef SYSTEM 'http://localhost/x.dtd'>" + tree(""), "psa.doctype");
        refused("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + tree("&x;"), "psa.doctype");
        refused(tree("<define-gate name='&x;'><event name='e'/></define-gate>"), "psa.broken");
    }

    @Test
    void nestingAndChainsWithoutEnd() {
        refused(tree("<define-gate name='a'>" + "<not>".repeat(100_000)), "psa.depth");
        refused("<opsa-mef>" + "<a/>".repeat(1_000_001) + "</opsa-mef>", "psa.elements");
        var gates = new StringBuilder();
        var parameters = new StringBuilder("<define-gate name='a'><basic-event name='e'/></define-gate>");
        for (int i = 0; i < 50_000; i++) {
            gates.append("<define-gate name='g%d'><or><gate name='g%d'/><gate name='g0'/></or></define-gate>\n"
                    .formatted(i, i + 1));
            parameters.append(
                    "<define-parameter name='p%d'><parameter name='p%d'/></define-parameter>\n".formatted(i, i + 1));
        }
        refused(tree(gates + "<define-gate name='g50000'><gate name='g0'/></define-gate>"), "psa.circle");
        refused(
                tree(parameters + "<define-parameter name='p50000'><float value='1'/></define-parameter>"),
                "psa.parameterDepth");
    }
}
