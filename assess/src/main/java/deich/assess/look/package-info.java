// SPDX-License-Identifier: EUPL-1.2
/** What conditions may ask about one component, and how their answers hang on open facts. */
@NullMarked
package deich.assess.look;

import org.jspecify.annotations.NullMarked;
