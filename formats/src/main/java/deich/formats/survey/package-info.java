// SPDX-License-Identifier: EUPL-1.2
/**
 * The survey (Erhebung): a starter inventory with a sheet that people fill in, and the sheet taken back. Begin reading at
 * {@link deich.formats.survey.Starter} and {@link deich.formats.survey.SheetImport}.
 */
@NullMarked
package deich.formats.survey;

import org.jspecify.annotations.NullMarked;
