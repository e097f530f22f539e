// SPDX-License-Identifier: EUPL-1.2
/**
 * Minimal cut sets of a service: the smallest sets of failures that stop it for longer than a given time
 * ({@code docs/law.md}, "Cut sets").
 */
@NullMarked
package deich.engine.cut;

import org.jspecify.annotations.NullMarked;
