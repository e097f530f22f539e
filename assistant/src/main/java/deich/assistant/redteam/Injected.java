// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.redteam;

/**
 * A document with an injection in it.
 *
 * @param file name with an ending that fits
 * @param language of the injection: {@code de} or {@code en}
 */
public record Injected(String file, Carrier carrier, Goal goal, String language, byte[] bytes) {}
