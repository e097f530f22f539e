// SPDX-License-Identifier: EUPL-1.2
/** The emergency folder (Notfallmappe): what an administration needs on paper on the worst day. */
@NullMarked
package deich.report.folder;

import org.jspecify.annotations.NullMarked;
