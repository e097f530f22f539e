// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

import java.time.LocalDate;

/**
 * A proof that a requirement of the kind "evidence" is fulfilled (Nachweis).
 *
 * @param requirement id of the requirement
 * @param administration id of whom it is about
 * @param by who attests it (role)
 * @param on the day it was attested
 * @param document where it lies
 */
public record Evidence(String requirement, String administration, String by, LocalDate on, String document) {}
