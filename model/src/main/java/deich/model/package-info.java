// SPDX-License-Identifier: EUPL-1.2
/** The words of Deich as records: what a component is, what it needs, what hits it, what is required of it. */
@NullMarked
package deich.model;

import org.jspecify.annotations.NullMarked;
