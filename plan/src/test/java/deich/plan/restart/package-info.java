@NullMarked
package deich.plan.restart;

import org.jspecify.annotations.NullMarked;
