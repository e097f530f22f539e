// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

/** How sure it is that nothing cheaper does it, or with a budget, that nothing does more. */
public enum Proof {
    /** Proven; failed sets were generalised, where the law is monotone. */
    MONOTONE,
    /** Proven; sets that fail were also excluded one by one. */
    EXCLUSION,
    /** Not proven: only the bound is. */
    BOUND
}
