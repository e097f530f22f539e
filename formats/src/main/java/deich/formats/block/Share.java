// SPDX-License-Identifier: EUPL-1.2
package deich.formats.block;

import java.util.HashMap;
import java.util.Map;

/** Equal values as one object: thousands of needs say the same. */
public final class Share {

    private final Map<Object, Object> known = new HashMap<>();

    @SuppressWarnings("unchecked") // what comes back equals what went in, and so is of its class
    public <T> T one(T value) {
        Object before = known.putIfAbsent(value, value);
        return before == null ? value : (T) before;
    }
}
