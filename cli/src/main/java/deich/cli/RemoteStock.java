// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

/** Addresses of an inventory on a server. */
final class RemoteStock {
    private RemoteStock() {}

    /** What cannot be an id is looked for as it is not: nothing of it becomes part of an address. */
    static String path(String stock) {
        return "/api/v1/stocks/" + (stock.matches("[a-z0-9-]{1,60}") ? stock : "-");
    }
}
