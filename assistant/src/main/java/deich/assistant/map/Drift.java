// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.map;

import deich.assistant.source.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of a mapping since it was made: ids are given to other controls, UUIDs stay. A mapping that is followed by
 * its ids leads to the wrong control without anybody noticing.
 *
 * @param entries pairs looked at
 * @param findings those in which something changed, as they stand in the mapping
 */
public record Drift(int entries, List<Finding> findings) {

    public Drift {
        findings = List.copyOf(findings);
    }

    /**
     * One pair that does not hold any more as it stands.
     *
     * @param old id of the old requirement
     * @param control id of the new control, as the mapping has it
     * @param uuid of the control, as the mapping has it
     * @param moved the control is still there, under another id
     * @param namesAnother the id is today another control than the UUID says: followed by its id, it leads astray
     * @param dangles no control has this id today
     * @param gone no control has this UUID today
     * @param now the id that the control has today, by its UUID
     */
    public record Finding(
            String old,
            String control,
            String uuid,
            boolean moved,
            boolean namesAnother,
            boolean dangles,
            boolean gone,
            Optional<String> now) {}

    public long moved() {
        return findings.stream().filter(Finding::moved).count();
    }

    public long namesAnother() {
        return findings.stream().filter(Finding::namesAnother).count();
    }

    public long dangling() {
        return findings.stream().filter(Finding::dangles).count();
    }

    public long gone() {
        return findings.stream().filter(Finding::gone).count();
    }

    /**
     * @param mapping a mapping collection in OSCAL's JSON
     * @param catalogues the new standard as it is today
     * @return empty when it is no mapping collection
     */
    public static Optional<Drift> of(byte[] mapping, List<Catalogue> catalogues) {
        JsonNode mappings;
        try {
            mappings = JsonMapper.shared()
                    .readTree(mapping)
                    .path("mapping-collection")
                    .path("mappings");
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
        var pairs = new ArrayList<String[]>();
        for (JsonNode part : mappings) {
            for (JsonNode map : part.path("maps")) {
                for (JsonNode target : map.path("targets")) {
                    pairs.add(new String[] {
                        map.path("sources").path(0).path("id-ref").asString(""),
                        target.path("id-ref").asString(""),
                        uuid(target)
                    });
                }
            }
        }
        return pairs.isEmpty() ? Optional.empty() : Optional.of(of(pairs, catalogues));
    }

    /** The same for what is under review here. */
    public static Drift of(Review review, List<Catalogue> catalogues) {
        return of(
                review.entries().stream()
                        .filter(each -> each.state() != State.REJECTED)
                        .map(each -> new String[] {each.old(), each.control(), each.uuid()})
                        .toList(),
                catalogues);
    }

    private static Drift of(List<String[]> pairs, List<Catalogue> catalogues) {
        Map<String, String> uuidOf = new HashMap<>();
        Map<String, String> idOf = new HashMap<>();
        for (Catalogue catalogue : catalogues) {
            for (Catalogue.Control each : catalogue.controls()) {
                uuidOf.putIfAbsent(each.id(), each.uuid());
                if (!each.uuid().isEmpty()) idOf.putIfAbsent(each.uuid(), each.id());
            }
        }
        var findings = new ArrayList<Finding>();
        for (String[] pair : pairs) {
            String today = uuidOf.get(pair[1]);
            boolean named = !pair[2].isEmpty();
            var finding = new Finding(
                    pair[0],
                    pair[1],
                    pair[2],
                    named && idOf.containsKey(pair[2]) && !pair[1].equals(idOf.get(pair[2])),
                    named && today != null && !today.equals(pair[2]),
                    today == null,
                    named && !idOf.containsKey(pair[2]),
                    Optional.ofNullable(idOf.get(pair[2])));
            if (finding.moved() || finding.namesAnother() || finding.dangles() || finding.gone()) findings.add(finding);
        }
        return new Drift(pairs.size(), findings);
    }

    private static String uuid(JsonNode target) {
        for (JsonNode each : target.path("props")) {
            if (each.path("name").asString("").equals("oscal_uuid"))
                return each.path("value").asString("");
        }
        return "";
    }
}
