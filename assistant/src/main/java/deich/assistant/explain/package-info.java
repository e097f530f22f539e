// SPDX-License-Identifier: EUPL-1.2
/** Verdicts, outages and plans in plain words, as one tells a mayor. By rules; no model is needed. */
@NullMarked
package deich.assistant.explain;

import org.jspecify.annotations.NullMarked;
