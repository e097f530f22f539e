// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.server.wire.Conflict;
import deich.server.wire.Conflict.Region;
import deich.store.stock.Bytes;
import deich.store.stock.Clash;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places that two people changed, in the three states of the file. */
public final class Regions {
    private Regions() {}

    public static List<Conflict> conflicts(List<Clash> clashes) {
        return clashes.stream()
                .map(clash -> new Conflict(clash.path(), of(clash)))
                .toList();
    }

    static List<Region> of(Clash clash) {
        return clash.regions().stream()
                .map(region -> new Region(
                        lines(clash.base(), region.base()),
                        lines(clash.theirs(), region.theirs()),
                        lines(clash.mine(), region.mine())))
                .toList();
    }

    private static String lines(@Nullable Bytes of, Clash.Range range) {
        if (of == null) return "";
        List<String> lines = of.text()
                .lines()
                .skip(range.from())
                .limit((long) range.to() - range.from())
                .toList();
        return String.join("\n", lines);
    }
}
