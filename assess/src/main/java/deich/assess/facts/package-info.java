// SPDX-License-Identifier: EUPL-1.2
/** What is stated and what is open, and the values an open fact may take. */
@NullMarked
package deich.assess.facts;

import org.jspecify.annotations.NullMarked;
