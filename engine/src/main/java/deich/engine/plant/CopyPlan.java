// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import deich.engine.draw.Term;
import deich.model.inventory.Data.Copy;
import org.jspecify.annotations.Nullable;

/**
 * A copy of data.
 *
 * @param domain who could delete it; null for nobody who could delete anything else
 */
public record CopyPlan(Copy copy, @Nullable String domain, Term every, Term transfer, Term keeps) {}
