// SPDX-License-Identifier: EUPL-1.2
package deich.server.frame;

/** What a template says its sentences with. */
public interface Speaks {
    Said said();

    default String t(String key, Object... values) {
        return said().t(key, values);
    }
}
