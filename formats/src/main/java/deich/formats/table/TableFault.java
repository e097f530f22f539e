// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

/** Carries a fault out of a reader; never leaves this package. */
final class TableFault extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Fault fault;

    TableFault(Fault fault) {
        super(fault.sort().name(), null, false, false);
        this.fault = fault;
    }

    TableFault(Fault.Sort sort, Object found) {
        this(Fault.of(sort, found));
    }

    Fault fault() {
        return fault;
    }
}
