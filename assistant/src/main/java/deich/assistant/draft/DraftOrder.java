// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How a draft is wanted.
 *
 * @param plain in plainer words, with what the terms mean at the end
 * @param day on which it is made
 * @param version of Deich
 */
public record DraftOrder(Locale locale, boolean plain, LocalDate day, String version) {}
