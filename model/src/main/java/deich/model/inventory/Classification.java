// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

/**
 * The classification mark of a folder, printed on every result. Deich is not approved for anything above
 * NUR_INTERN; the mark VS_NFD is shown, not handled.
 */
public enum Classification {
    OFFEN,
    NUR_INTERN,
    VS_NFD
}
