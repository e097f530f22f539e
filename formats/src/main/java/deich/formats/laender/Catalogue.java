// SPDX-License-Identifier: EUPL-1.2
package deich.formats.laender;

import deich.formats.table.Cell;
import deich.formats.table.Row;
import deich.formats.table.TableFile;
import deich.formats.value.BadValue;
import deich.formats.value.Lengths;
import deich.model.inventory.Administration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Which services administrations have, with invented objectives; they stand in {@code services.csv}. */
final class Catalogue {
    private static final List<Entry> ENTRIES = read();

    private Catalogue() {}

    /**
     * @param whose letters: L Land, K Kreis, S kreisfreie Stadt, A Amt; G one for every municipality, O one for every
     *     district of the Land
     * @param monthly day of the month by which money must have gone out; 0 for none
     * @param paper level of the way without IT; 0 for none
     * @param register of the Bund that it asks; empty for none
     */
    record Entry(
            String id,
            String name,
            String whose,
            Set<String> tags,
            Duration mtpd,
            Duration rto,
            Duration rpo,
            double minimum,
            int monthly,
            double paper,
            String register) {}

    static List<Entry> of(Administration.Type type) {
        return of(
                switch (type) {
                    case LAND -> "L";
                    case KREIS -> "K";
                    case KREISFREIE_STADT -> "S";
                    case AMT -> "A";
                    case PROVIDER -> "-";
                });
    }

    /** Those that are there once for every place. */
    static List<Entry> perPlace(Administration.Type type) {
        return of(
                switch (type) {
                    case LAND -> "O";
                    case AMT -> "G";
                    case KREIS, KREISFREIE_STADT, PROVIDER -> "-";
                });
    }

    private static List<Entry> of(String letter) {
        return ENTRIES.stream().filter(entry -> entry.whose.contains(letter)).toList();
    }

    private static List<Entry> read() {
        try (InputStream in = Catalogue.class.getResourceAsStream("services.csv")) {
            if (in == null) throw new IllegalStateException("services.csv is missing");
            List<Entry> entries = new ArrayList<>();
            for (Row row :
                    TableFile.read("services.csv", in.readAllBytes()).table().body()) entries.add(entry(row));
            return List.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BadValue e) {
            throw new IllegalStateException("services.csv: " + e.key() + e.arguments(), e);
        }
    }

    private static Entry entry(Row row) throws BadValue {
        List<String> cells = java.util.stream.IntStream.rangeClosed(1, 11)
                .mapToObj(row::cell)
                .map(Cell::text)
                .toList();
        return new Entry(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3).isEmpty()
                        ? Set.of()
                        : Set.copyOf(Arrays.asList(cells.get(3).split(" ", -1))),
                Duration.ofSeconds(Lengths.seconds(cells.get(4))),
                Duration.ofSeconds(Lengths.seconds(cells.get(5))),
                Duration.ofSeconds(Lengths.seconds(cells.get(6))),
                Double.parseDouble(cells.get(7)),
                cells.get(8).isEmpty() ? 0 : Integer.parseInt(cells.get(8)),
                cells.get(9).isEmpty() ? 0 : Double.parseDouble(cells.get(9)),
                cells.get(10));
    }
}
