// SPDX-License-Identifier: EUPL-1.2

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the bill of materials and writes who wrote what under which licence, for people. Ends with an error at a licence
 * that nobody has yet judged compatible with the EUPL: a release is the last moment to notice.
 *
 * <p>Run by release/make: {@code java -cp LIB/* release/Licences.java BOM TARGET}
 */
class Licences {

    private static final Set<String> COMPATIBLE =
            Set.of(
            "EUPL-1.2",
            "Apache-2.0",
            "MIT",
            "The MIT License",
            "BSD-3-Clause",
            "Go License",
            "BSD-2-Clause",
            "MPL-2.0",
            "MPL 2.0",
            "EPL-1.0",
            "EPL-2.0",
            "EPL 2.0",
            "Eclipse Public License (EPL) 2.0",
            "Eclipse Public License v. 2.0",
            // the words of the MIT licence
            "Bouncy Castle Licence",
            // As separate jars; the licence names the LGPL among its compatible ones.
            "LGPL-2.1-or-later",
            "LGPL-2.1",
            "GNU Lesser General Public License (LGPL), version 2.1 or later",
            "GNU Lesser General Public License (LGPL), Version 2.1");

    public static void main(String[] arguments) throws Exception {
        JsonNode components = JsonMapper.shared().readTree(Path.of(arguments[0])).path("components");
        TreeSet<String> lines = new TreeSet<>();
        TreeSet<String> unjudged = new TreeSet<>();
        for (JsonNode component : components) {
            List<String> licences = licences(component);
            String line = "%-48s %-12s %s"
                    .formatted(
                            component.path("group").asString("") + ":" + component.path("name").asString(""),
                            component.path("version").asString(""),
                            String.join(", ", licences));
            lines.add(line);
            // Several licences are a choice: one that fits is enough.
            if (licences.stream().noneMatch(COMPATIBLE::contains)) unjudged.add(line);
        }
        if (lines.isEmpty()) throw new IllegalStateException("no components in " + arguments[0]);
        if (!unjudged.isEmpty()) {
            System.err.println("Licences nobody has judged yet (release/Licences.java, COMPATIBLE):");
            unjudged.forEach(System.err::println);
            System.exit(1);
        }
        Files.write(Path.of(arguments[1]), lines);
    }

    private static List<String> licences(JsonNode component) {
        return StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(each -> each.has("expression")
                        ? each.path("expression").asString("")
                        : each.path("license").path("id").asString(each.path("license").path("name").asString("?")))
                .collect(Collectors.toList());
    }
}
