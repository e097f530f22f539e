// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.formats.problem.Position;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Tells the components of {@code erhebung.yaml} from those of the other files. */
final class Folders {
    private Folders() {}

    static Stock stock(Inventory inventory, Map<String, Position> positions) {
        List<Component> own = new ArrayList<>();
        List<Component> foreign = new ArrayList<>();
        for (Component c : inventory.components().values()) (isOwn(c, positions) ? own : foreign).add(c);
        own.sort(Comparator.comparing(c -> position(c, positions)));
        return new Stock(own, foreign);
    }

    private static boolean isOwn(Component c, Map<String, Position> positions) {
        return position(c, positions).file().equals(SurveyFile.NAME);
    }

    private static Position position(Component c, Map<String, Position> positions) {
        return positions.getOrDefault(c.id(), new Position("", 0, 0));
    }
}
