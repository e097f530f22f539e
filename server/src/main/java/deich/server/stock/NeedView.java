// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import java.util.List;

/**
 * A need as a sheet shows it.
 *
 * @param group {@code leaf}, {@code all}, {@code any} or {@code atLeast}
 * @param text name of what is needed, or how many of the following
 * @param id of what is needed; empty for a group
 * @param kind of what is needed, in words; empty for a group
 * @param remarks tolerance, start, role, level, doubts: one sentence each
 * @param of the parts of a group
 */
public record NeedView(String group, String text, String id, String kind, List<String> remarks, List<NeedView> of) {}
