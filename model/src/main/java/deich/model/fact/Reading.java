// SPDX-License-Identifier: EUPL-1.2
package deich.model.fact;

/** Which value of an uncertain fact to use. Best and worst are meant for the public service, not for the number. */
public enum Reading {
    /** The stated or assumed value; for a missing one the worst. */
    GIVEN,
    /** The end of the range that keeps services up: short repairs, long tolerances, needs absent. */
    BEST,
    /** The other end. */
    WORST
}
