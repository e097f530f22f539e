// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package deich.cli.remote;

import org.jspecify.annotations.NullMarked;
