// SPDX-License-Identifier: EUPL-1.2
/** Requirements as tests, verdicts with witnesses, measures, sovereignty. */
@NullMarked
package deich.assess;

import org.jspecify.annotations.NullMarked;
