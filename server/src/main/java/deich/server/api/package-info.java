// SPDX-License-Identifier: EUPL-1.2
/** The same as the pages, for programs: /api/v1, one class for each subject; the form of everything stands in openapi.yaml. */
@NullMarked
package deich.server.api;

import org.jspecify.annotations.NullMarked;
