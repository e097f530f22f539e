// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Where the map puts each Kreis and kreisfreie Stadt: arranged by hand, roughly as they lie, in {@code tiles.csv}. */
final class Tiles {

    /** @param column from 0, from west @param row from 0, from north */
    record Tile(String key, int column, int row, String name) {}

    static final Map<String, Tile> ALL = read();

    private Tiles() {}

    /** Of an area; the key itself where it is not known. */
    static String name(String key) {
        Tile tile = ALL.get(key);
        return tile == null ? key : tile.name();
    }

    private static Map<String, Tile> read() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Tiles.class.getResourceAsStream("tiles.csv")), StandardCharsets.UTF_8))) {
            var tiles = new LinkedHashMap<String, Tile>();
            in.lines().skip(1).map(line -> line.split(",", 4)).forEach(cells -> {
                var tile = new Tile(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]);
                tiles.put(tile.key(), tile);
            });
            return tiles;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
