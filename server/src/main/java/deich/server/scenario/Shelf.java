// SPDX-License-Identifier: EUPL-1.2
package deich.server.scenario;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import deich.model.inventory.Inventory;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.work.Content;
import deich.server.work.Examples;
import deich.server.work.OwnScenarios;
import deich.server.work.Workbench;
import deich.store.people.Organisation;
import deich.store.people.Right;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scenarios that an inventory can be tested with, their texts, and who may change which. Everybody may add some; those
 * of an organisation that does not keep the inventory begin with its id, so that all see whose they are.
 */
public final class Shelf {
    private final Workbench workbench;
    private final Cache<Inventory, Map<String, Reach>> reaches =
            Caffeine.newBuilder().weakKeys().softValues().build();

    Shelf(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Whom a scenario strikes among what is seen. @param places it may happen at; -1 when there is only one way it happens */
    record Reach(int places, int components) {}

    public Collection<Scenario> all(Desk desk) {
        return workbench.scenarios(desk.opened()).values();
    }

    public Scenario find(Desk desk, String id) {
        Scenario found = workbench.scenarios(desk.opened()).get(id);
        if (found == null) throw new Missing();
        return found;
    }

    public boolean shipped(String id) {
        return content().scenarios().containsKey(id);
    }

    private Content content() {
        return workbench.content();
    }

    /** Whether this organisation may write a scenario of this id. */
    boolean mayWrite(Desk desk, String id) {
        return !shipped(id) && (desk.sight().keeps() || ours(desk, id));
    }

    private boolean ours(Desk desk, String id) {
        Organisation writer = workbench.writer(id);
        return writer != null && writer.id().equals(desk.visit().organisation().id());
    }

    /** Whether it strikes no more than its writer sees, whatever its text picks. */
    boolean narrow(Desk desk, String id) {
        boolean everybodys = shipped(id) || Examples.is(desk.opened().stock());
        return !everybodys && workbench.writer(id) != null;
    }

    /** As it would be run, were it kept. */
    Scenario aimed(Desk desk, Scenario written) {
        return workbench.aimed(desk.opened(), written);
    }

    /** Whether the text may be read: what names a neighbour's components is its own affair. */
    boolean mayRead(Desk desk, String id) {
        return shipped(id) || mayWrite(desk, id);
    }

    boolean mayEdit(Desk desk, String id) {
        return desk.may(Right.EDIT_SCENARIO) && desk.opened().newest() && mayWrite(desk, id);
    }

    boolean mayCopy(Desk desk, String id) {
        return desk.may(Right.EDIT_SCENARIO) && desk.opened().newest() && mayRead(desk, id);
    }

    /** What ids of one's own scenarios begin with, without the dash. */
    String prefix(Desk desk) {
        return desk.sight().keeps() ? "eigen" : desk.visit().organisation().id();
    }

    /** @throws Missing when there is none, or it may not be read */
    public String text(Desk desk, String id) {
        if (!mayRead(desk, id)) throw new Missing();
        String text = shipped(id) ? shippedText(id) : desk.opened().files().text(OwnScenarios.path(id));
        if (text == null) throw new Missing();
        return text;
    }

    private @Nullable String shippedText(String id) {
        Path folder = content().folder().resolve("scenarios");
        try (Stream<Path> files = Files.list(folder)) {
            Path found = files.filter(file -> named(file.getFileName().toString(), id))
                    .findFirst()
                    .orElse(null);
            return found == null ? null : Files.readString(found);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean named(String file, String id) {
        return file.endsWith(".yaml") && (file.startsWith(id + "-") || file.equals(id + ".yaml"));
    }

    /** The same as a scenario of one's own: another id, and nobody has reviewed it yet. */
    String copy(Desk desk, String id) {
        String own = prefix(desk) + "-" + id.replaceFirst("^" + java.util.regex.Pattern.quote(prefix(desk)) + "-", "");
        String free = own;
        for (int n = 2; workbench.scenarios(desk.opened()).containsKey(free); n++) free = own + "-" + n;
        return text(desk, id).replaceFirst("(?m)^id:.*$", "id: " + free).replaceFirst("(?m)^reviewed:.*\\R", "");
    }

    /** Counted once for each version and viewer. */
    Reach reach(Desk desk, Scenario scenario) {
        Map<String, Reach> known =
                reaches.get(desk.inventory(), _ -> java.util.Collections.synchronizedMap(new TreeMap<>()));
        return known.computeIfAbsent(scenario.id(), _ -> count(scenario, desk.inventory()));
    }

    /** On what is seen alone: so that nobody learns by clever selections what a neighbour looks like inside. */
    static Reach count(Scenario scenario, Inventory seen) {
        if (scenario.focus() != null)
            return new Reach(scenario.focus().pick(seen, null).size(), 0);
        var struck = new TreeSet<String>();
        for (Hit hit : scenario.hits()) struck.addAll(hit.selector().pick(seen, null));
        return new Reach(-1, struck.size());
    }
}
