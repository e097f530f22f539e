/** What happens: hits on components. */
@NullMarked
package deich.model.scenario;

import org.jspecify.annotations.NullMarked;
