/**
 * In which order to bring things back: orders are proposed by rules, by search and by a solver, and judged by the law.
 */
@NullMarked
package deich.plan.restart;

import org.jspecify.annotations.NullMarked;
