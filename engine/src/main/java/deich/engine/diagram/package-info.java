// SPDX-License-Identifier: EUPL-1.2
/**
 * Decision diagrams: functions of many yes-or-no variables, and families of sets, each kept once. Exact, without knowing
 * what a variable stands for.
 *
 * <p>Bryant, Graph-Based Algorithms for Boolean Function Manipulation, 1986; Minato, Zero-Suppressed BDDs for Set
 * Manipulation in Combinatorial Problems, 1993; Rauzy, New Algorithms for Fault Trees Analysis, 1993.
 */
@NullMarked
package deich.engine.diagram;

import org.jspecify.annotations.NullMarked;
