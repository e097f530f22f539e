// SPDX-License-Identifier: EUPL-1.2
/**
 * Changes to single components of an inventory that people also keep by hand: what is not changed stays as it is written,
 * byte for byte. Begin reading at {@link deich.formats.edit.Edit}.
 */
@NullMarked
package deich.formats.edit;

import org.jspecify.annotations.NullMarked;
