// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

/**
 * Something the model may ask for. Tools only read, with the rights of the person who asks; what runs one is handed to
 * {@link Rounds}.
 *
 * @param name letters, digits, dash and underscore
 * @param description what it gives, for the model
 * @param schema JSON Schema of its arguments, an object
 */
public record Tool(String name, String description, String schema) {
    public Tool {
        if (!name.matches("[A-Za-z0-9_-]{1,64}")) throw new IllegalArgumentException("not the name of a tool: " + name);
    }
}
