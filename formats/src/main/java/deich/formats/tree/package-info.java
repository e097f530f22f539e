// SPDX-License-Identifier: EUPL-1.2
/** The raw tree of a text file: texts, fields and items, each with its place; read within fixed limits. */
@NullMarked
package deich.formats.tree;

import org.jspecify.annotations.NullMarked;
