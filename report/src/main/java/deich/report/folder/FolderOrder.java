// SPDX-License-Identifier: EUPL-1.2
package deich.report.folder;

import deich.model.duty.Duty;
import deich.model.inventory.Inventory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What an emergency folder is made from.
 *
 * @param asOf the day it is made for; facts to be reviewed before it are shown as assumed
 * @param duties all that are known; each folder takes those that concern its administration
 * @param version of Deich
 */
public record FolderOrder(Inventory inventory, LocalDate asOf, List<Duty> duties, String version, Locale locale) {
    public FolderOrder {
        duties = List.copyOf(duties);
    }
}
