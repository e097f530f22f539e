// SPDX-License-Identifier: EUPL-1.2
package deich.server.operation;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The text format in which Prometheus reads figures. */
final class Prometheus {
    private final StringBuilder text = new StringBuilder();
    private String name = "";

    /** Begins a metric, whose values follow. @param type {@code gauge} or {@code counter} */
    Prometheus metric(String name, String type, String help) {
        this.name = name;
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
        return this;
    }

    Prometheus value(Map<String, String> labels, double value) {
        text.append(name)
                .append(labels(labels))
                .append(' ')
                .append(number(value))
                .append('\n');
        return this;
    }

    private static String labels(Map<String, String> labels) {
        if (labels.isEmpty()) return "";
        return new TreeMap<>(labels)
                .entrySet().stream()
                        .map(label -> label.getKey() + "=\"" + escaped(label.getValue()) + "\"")
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
