// SPDX-License-Identifier: EUPL-1.2
/** What is wrong with a file, said so that the person who wrote it can put it right. */
@NullMarked
package deich.formats.problem;

import org.jspecify.annotations.NullMarked;
