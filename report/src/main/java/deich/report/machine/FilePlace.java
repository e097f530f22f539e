// SPDX-License-Identifier: EUPL-1.2
package deich.report.machine;

/**
 * Where something stands in the inventory's files.
 *
 * @param file relative to the inventory's folder, with forward slashes
 * @param line 1 or more
 */
public record FilePlace(String file, int line) {}
