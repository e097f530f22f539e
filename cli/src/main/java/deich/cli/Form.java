// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

/** For a person or for a machine. Lower case, because that is what one types. */
enum Form {
    text,
    json
}
