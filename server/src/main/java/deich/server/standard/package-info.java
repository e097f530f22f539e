// SPDX-License-Identifier: EUPL-1.2
/** Standard: requirements, verdicts, evidence, decisions with signature. */
@NullMarked
package deich.server.standard;

import org.jspecify.annotations.NullMarked;
