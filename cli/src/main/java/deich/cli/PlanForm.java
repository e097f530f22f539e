// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

/** What a plan can be written as. Lower case, because that is what one types. */
enum PlanForm {
    text,
    json,
    /** A page to print. */
    html
}
