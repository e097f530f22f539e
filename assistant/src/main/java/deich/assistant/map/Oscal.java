// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.map;

import deich.assistant.source.Digest;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Confirmed mappings as a mapping collection of OSCAL 1.2.1. UUIDs are made from what they stand for, so that the same
 * review gives the same bytes.
 */
public final class Oscal {
    private static final String VERSION = "1.2.1";
    /** A name of properties, not an address that anybody calls. */
    private static final String NAMESPACE = "https://deich.example/ns/oscal";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Oscal() {}

    /**
     * @param title of the collection
     * @param description who made it and how, in a sentence
     * @param source where the old standard lies, as a reference
     * @param target where the new standard lies, as a reference
     * @param when it was put together
     * @return empty bytes never; a review without confirmed mappings is refused, as OSCAL has no empty mapping
     */
    public static String write(
            Review review, String title, String description, String source, String target, OffsetDateTime when) {
        List<Entry> confirmed = review.with(State.CONFIRMED);
        if (confirmed.isEmpty()) throw new IllegalArgumentException("nothing is confirmed yet");
        ObjectNode root = MAPPER.createObjectNode();
        ObjectNode collection = root.putObject("mapping-collection");
        collection.put("uuid", uuid("collection", title, source, target, when.toString(), confirmed.toString()));
        ObjectNode metadata = collection.putObject("metadata");
        metadata.put("title", title);
        metadata.put("last-modified", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(when));
        metadata.put("version", when.toLocalDate().toString());
        metadata.put("oscal-version", VERSION);
        method(collection.putObject("provenance")).put("mapping-description", description);
        ObjectNode mapping = method(collection.putArray("mappings").addObject());
        mapping.put("uuid", uuid("mapping", source, target));
        mapping.putObject("source-resource").put("type", "catalog").put("href", source);
        mapping.putObject("target-resource").put("type", "catalog").put("href", target);
        ArrayNode maps = mapping.putArray("maps");
        for (Entry each : confirmed) map(maps.addObject(), each);
        return MAPPER.writeValueAsString(root) + "\n";
    }

    /** Proposed by a machine, confirmed by a person; complete nobody calls it by itself. */
    private static ObjectNode method(ObjectNode node) {
        return node.put("method", "hybrid")
                .put("matching-rationale", "semantic")
                .put("status", "draft");
    }

    private static void map(ObjectNode map, Entry entry) {
        map.put("uuid", uuid("map", entry.old(), entry.control()));
        // how far the one covers the other nobody has said
        map.put("relationship", "intersects-with");
        map.putArray("sources").addObject().put("type", "control").put("id-ref", entry.old());
        ObjectNode target = map.putArray("targets").addObject();
        target.put("type", "control").put("id-ref", entry.control());
        if (!entry.uuid().isEmpty()) property(target.putArray("props").addObject(), "oscal_uuid", entry.uuid());
        ArrayNode properties = map.putArray("props");
        property(properties.addObject(), "confirmed-by", entry.by());
        property(properties.addObject(), "confirmed-on", String.valueOf(entry.on()));
    }

    private static void property(ObjectNode property, String name, String value) {
        property.put("name", name).put("ns", NAMESPACE).put("value", value);
    }

    /** Version 5 would want SHA-1; OSCAL takes versions 4 and 5 alone, so the bits of a version 4 are set. */
    private static String uuid(String... parts) {
        byte[] bytes = Digest.sum(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
        bytes[6] = (byte) (bytes[6] & 0x0f | 0x40);
        bytes[8] = (byte) (bytes[8] & 0x3f | 0x80);
        var buffer = java.nio.ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong()).toString();
    }
}
