// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A model's wish to have a tool run.
 *
 * @param id made up where the server gave none
 * @param arguments as the model wrote them: hopefully a JSON object
 */
public record ToolCall(String id, String name, String arguments) {

    /** Whether the arguments are a JSON object. Models write broken ones. */
    public boolean readable() {
        try {
            return JsonMapper.shared().readTree(arguments).isObject();
        } catch (JacksonException broken) {
            return false;
        }
    }
}
