// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

/**
 * Something with a name.
 *
 * @param id its name in the whole tree: that of the file, or for private ones with all components before it
 * @param from where names in it are looked for first
 */
record Definition(Kind kind, String id, Element element, Place from) {}
