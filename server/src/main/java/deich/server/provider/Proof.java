// SPDX-License-Identifier: EUPL-1.2
package deich.server.provider;

/** What came of sending somebody to the provider. */
public sealed interface Proof {

    /** Proven. @param subject the provider's number for them */
    record Given(String subject) implements Proof {}

    /** The provider does not answer. */
    record Away() implements Proof {}

    /** Not proven. @param why a word for the audit log, without anything that was received */
    record Refused(String why) implements Proof {}
}
