// SPDX-License-Identifier: EUPL-1.2
/** The way to a Deich server: the one place from which something leaves the machine, and only when somebody names a server. */
@NullMarked
package deich.cli.remote;

import org.jspecify.annotations.NullMarked;
