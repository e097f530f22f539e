// SPDX-License-Identifier: EUPL-1.2
/** What stands around every page: layout, words, assets, errors. */
@NullMarked
package deich.server.frame;

import org.jspecify.annotations.NullMarked;
