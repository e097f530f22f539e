// SPDX-License-Identifier: EUPL-1.2
package deich.formats.expression;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.scenario.Selector;
import deich.model.standard.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExpressionsTest {

    private final Problems problems = new Problems();
    private final Expressions expressions = new Expressions(problems);

    private static Tree text(String expression) {
        return new Tree.Text(expression, true, new Position("a.yaml", 7, 13), 0);
    }

    private Selector selector(String expression) {
        Selector selector = expressions.selector(text(expression), true);
        assertThat(problems.sorted()).isEmpty();
        if (selector == null) throw new AssertionError("no selector");
        return selector;
    }

    private Condition.Answer ask(String expression, Map<String, ?> facts) {
        Condition condition = expressions.condition(text(expression));
        assertThat(problems.sorted()).isEmpty();
        if (condition == null) throw new AssertionError("no condition");
        return condition.ask(facts::get);
    }

    private String told(String expression) {
        var found = new Problems();
        var reader = new Expressions(found);
        @Nullable Object read = reader.condition(text(expression));
        assertThat(read).isNull();
        List<Problem> all = found.sorted();
        return all.isEmpty() ? "" : all.getFirst().text(Locale.GERMAN);
    }

    private static final Inventory CHAIN = Inventory.of(
            Component.of("dienst", Kind.SERVICE)
                    .needs(Need.on("verfahren"))
                    .tags(Set.of("zeitkritisch"))
                    .build(),
            Component.of("verfahren", Kind.APPLICATION)
                    .needs(Need.any(Need.on("server"), Need.on("wolke")))
                    .labels(Map.of("leika", "99"))
                    .build(),
            Component.of("server", Kind.SYSTEM).place("rz").build(),
            Component.of("wolke", Kind.PROVIDER).build(),
            Component.of("rz", Kind.SITE).build());

    @Test
    void picksByAttributes() {
        assertThat(selector("kind == 'system' || 'zeitkritisch' in tags").pick(CHAIN, null))
                .containsExactly("dienst", "server");
        assertThat(selector("place == focus.id").pick(CHAIN, CHAIN.component("rz")))
                .containsExactly("server");
        assertThat(selector("kind in ['site', 'provider'] && id != focus.id").pick(CHAIN, CHAIN.component("rz")))
                .containsExactly("wolke");
    }

    @Test
    void picksByWhatIsUsedDirectlyOrThroughOthers() {
        assertThat(selector("'server' in uses").pick(CHAIN, null)).containsExactly("dienst", "verfahren");
        assertThat(selector("'dienst' in usedBy").pick(CHAIN, null)).containsExactly("server", "verfahren", "wolke");
        assertThat(selector("uses.exists(u, u.startsWith('wol'))").pick(CHAIN, null))
                .containsExactly("dienst", "verfahren");
        assertThat(selector("uses.size() == 0").pick(CHAIN, null)).containsExactly("rz", "server", "wolke");
    }

    @Test
    void aLabelThatIsNotThereMakesNo() {
        assertThat(selector("labels.leika == '99'").pick(CHAIN, null)).containsExactly("verfahren");
        assertThat(selector("'leika' in labels").pick(CHAIN, null)).containsExactly("verfahren");
        assertThat(ask("labels.leika == '99'", Map.of("labels", Map.of()))).isEqualTo(Condition.Known.NO);
    }

    @Test
    void aFocusThatNobodyNamedIsAnError() {
        assertThat(expressions.selector(text("id == focus.id"), false)).isNull();
        assertThat(problems.sorted()).extracting(Problem::key).containsExactly("expression.noFocus");
    }

    @Test
    void whatTheInventoryDoesNotSayIsUnknownUnlessItIsDecidedAnyway() {
        assertThat(ask("rto < mtpd", Map.of("rto", 4.0, "mtpd", 24.0))).isEqualTo(Condition.Known.YES);
        assertThat(ask("rto < mtpd", Map.of("mtpd", 24.0))).isEqualTo(new Condition.Unknown(List.of("rto")));
        assertThat(ask("rto < mtpd && rpo > 1.0", Map.of()))
                .isEqualTo(new Condition.Unknown(List.of("mtpd", "rpo", "rto")));
        assertThat(ask("rto < mtpd || kind == 'data'", Map.of("kind", "data"))).isEqualTo(Condition.Known.YES);
        assertThat(ask("kind == 'data' && rto < mtpd", Map.of("kind", "site"))).isEqualTo(Condition.Known.NO);
        assertThat(ask("rto < mtpd && kind == 'data'", Map.of("kind", "site"))).isEqualTo(Condition.Known.NO);
        assertThat(ask("assurance.tested >= 0 && assurance.tested <= 365", Map.of()))
                .isEqualTo(new Condition.Unknown(List.of("assurance")));
        assertThat(ask("places >= 2", Map.of("places", 2))).isEqualTo(Condition.Known.YES);
    }

    @Test
    void partsOfListsThatAreNotSaidAreUnknown() {
        Map<String, Object> band = Map.of("id", "band", "online", false, "immutable", false);
        Map<String, Object> facts = Map.of("copies", List.of(band));
        assertThat(ask("copies.exists(c, !c.online)", facts)).isEqualTo(Condition.Known.YES);
        assertThat(ask("copies.exists(c, c.every <= 24.0)", facts))
                .isEqualTo(new Condition.Unknown(List.of("copies.every")));
        assertThat(ask("copies.exists(c, !c.online || c.every <= 24.0)", facts)).isEqualTo(Condition.Known.YES);
    }

    @Test
    void mistakesAreToldAtTheirPlaceWithASuggestion() {
        assertThat(told("kindd == 'site'")).startsWith("a.yaml:7:13: ").endsWith("Meinten Sie „kind“?");
        assertThat(told("'x' in tags && knd == 'site'"))
                .startsWith("a.yaml:7:28: ")
                .endsWith("„kind“?");
        assertThat(told("copies.exists(c, c.onlin)"))
                .startsWith("a.yaml:7:31: ")
                .endsWith("„online“?");
        assertThat(told("kind == site")).contains("„site“").contains("Anführungszeichen");
        assertThat(told("kind == 3")).contains("„==“ passt nicht zu (string, int)");
        assertThat(told("kind")).contains("ergibt string");
        assertThat(told("kind ==")).contains("nicht zu lesen");
        assertThat(told("mtpd / 2.0 > 1.0")).contains("„/“ ist in Ausdrücken nicht vorgesehen");
        assertThat(told("name.matches('(a+)+b')")).contains("„matches“");
        assertThat(told("tags[0] == 'a'")).contains("passt nicht");
    }

    @Test
    void expressionsThatWouldRunAwayAreRefused() {
        assertThat(told("uses.all(a, uses.all(b, uses.all(c, a == b || b == c)))"))
                .contains("Mehr als zwei");
        assertThat(told("(".repeat(2000) + "true" + ")".repeat(2000))).isNotEmpty();
        assertThat(told("true" + " && true".repeat(2000))).isNotEmpty();
    }

    @Test
    void twoThousandComponentsTakeMilliseconds() {
        Inventory large = large(2000);
        Component focus = large.component("c0");
        Selector selector = selector("kind == 'system' && 'x' in tags && place != focus.id && focus.id in uses");
        for (int i = 0; i < 20; i++) selector.pick(large, focus);
        long begin = System.nanoTime();
        for (int i = 0; i < 10; i++) assertThat(selector.pick(large, focus)).hasSize(1999);
        long each = (System.nanoTime() - begin) / 10_000_000;
        assertThat(each)
                .as("milliseconds for one selector over 2000 components")
                .isLessThan(250);
    }

    /** A chain in which each needs the one before. */
    private static Inventory large(int size) {
        var all = new ArrayList<Component>();
        for (int i = 0; i < size; i++) {
            var builder =
                    Component.of("c" + i, Kind.SYSTEM).tags(Set.of("x", "y")).place("p");
            if (i > 0) builder.needs(Need.on("c" + (i - 1)));
            all.add(builder.build());
        }
        return Inventory.of(all);
    }

    @Test
    void equalTextsAreEqual() {
        assertThat(selector("id == 'a'")).isEqualTo(selector("id == 'a'")).isNotEqualTo(selector("id == 'b'"));
        assertThat(new HashMap<>(Map.of("a", selector("id == 'a'")))).containsValue(selector("id == 'a'"));
    }
}
