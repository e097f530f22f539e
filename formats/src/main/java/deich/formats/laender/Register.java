// SPDX-License-Identifier: EUPL-1.2
package deich.formats.laender;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.table.Row;
import deich.formats.table.TableFile;
import deich.formats.value.BadValue;
import deich.formats.value.Ids;
import deich.formats.value.Numbers;
import deich.formats.value.Words;
import deich.model.inventory.Administration;
import deich.model.inventory.Municipality;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The administrations and municipalities of Schleswig-Holstein and Mecklenburg-Vorpommern, from the official register
 * (content/register/QUELLEN.md).
 *
 * @param units Kreise, Ämter, municipalities of their own and kreisfreie Städte, in the order of the register
 * @param municipalities by key (AGS)
 */
public record Register(List<Unit> units, Map<String, Municipality> municipalities) {

    private static final Words<Administration.Type> TYPES = Words.of(Administration.Type.class);

    public Register {
        units = List.copyOf(units);
        municipalities = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(municipalities));
    }

    /**
     * One administration.
     *
     * @param key five digits for a Kreis, nine for the others
     * @param land "SH" or "MV"
     * @param municipalities those it serves; of a Kreis all that lie in it
     */
    public record Unit(
            String key,
            String id,
            String name,
            Administration.Type type,
            String land,
            List<Municipality> municipalities) {
        public Unit {
            municipalities = List.copyOf(municipalities);
        }

        public long residents() {
            return municipalities.stream().mapToLong(Municipality::residents).sum();
        }

        /** Key of the Kreis or kreisfreie Stadt it lies in. */
        String district() {
            return key.substring(0, 5);
        }
    }

    /** @param folder with {@code verwaltungen.csv} and {@code gemeinden.csv} */
    public static Read<Register> read(Path folder) {
        return new Reading().read(folder);
    }

    private static final class Reading {
        private final Problems problems = new Problems();
        private final Map<String, Municipality> municipalities = new LinkedHashMap<>();
        private final Map<String, List<Municipality>> served = new LinkedHashMap<>();

        Read<Register> read(Path folder) {
            rows(folder, "gemeinden.csv", this::municipality);
            List<Unit> units = new ArrayList<>();
            rows(folder, "verwaltungen.csv", row -> units.add(unit(row)));
            return problems.with(new Register(units, municipalities), Map.of());
        }

        private void rows(Path folder, String file, RowReader reader) {
            TableFile table = TableFile.read(folder.resolve(file));
            table.problems().forEach(problems::add);
            for (Row row : table.table().body()) {
                try {
                    reader.read(row);
                } catch (BadValue bad) {
                    problems.error(
                            new Position(file, row.line(), 0),
                            bad.key(),
                            bad.arguments().toArray());
                }
            }
        }

        private void municipality(Row row) throws BadValue {
            String ags = row.cell(1).text();
            if (!ags.matches("\\d{8}")) throw BadValue.of("ags.wrong", ags);
            int residents = Numbers.whole(row.cell(3).text(), 0, 100_000_000);
            var municipality = new Municipality(ags, row.cell(2).text(), residents);
            municipalities.put(ags, municipality);
            served.computeIfAbsent(Ids.read(row.cell(4).text()), id -> new ArrayList<>())
                    .add(municipality);
        }

        private Unit unit(Row row) throws BadValue {
            String key = row.cell(1).text();
            String id = Ids.read(row.cell(2).text());
            Administration.Type type = TYPES.read(row.cell(4).text());
            List<Municipality> of =
                    type == Administration.Type.KREIS ? within(key) : served.getOrDefault(id, List.of());
            return new Unit(key, id, row.cell(3).text(), type, row.cell(5).text(), of);
        }

        private List<Municipality> within(String key) {
            return municipalities.values().stream()
                    .filter(m -> m.ags().startsWith(key))
                    .toList();
        }
    }

    @FunctionalInterface
    private interface RowReader {
        void read(Row row) throws BadValue;
    }
}
