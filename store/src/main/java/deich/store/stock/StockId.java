// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

/** What an inventory is called in addresses: 1 to 60 lower-case letters, digits and dashes. */
public record StockId(String value) {
    public StockId {
        if (!valid(value)) throw new IllegalArgumentException("not the id of a stock: '" + value + "'");
    }

    public static boolean valid(String value) {
        return value.matches("[a-z0-9-]{1,60}");
    }

    @Override
    public String toString() {
        return value;
    }
}
