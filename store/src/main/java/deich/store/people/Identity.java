// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import java.time.Instant;

/**
 * Under which number a provider of sign-ins (OpenID Connect) knows somebody. Only both together name a person; neither a
 * mail address nor a name does, for those are given to others in time.
 *
 * @param issuer the provider, by its address as the operator wrote it
 * @param subject the number
 * @param linked when it was linked with the account here
 */
public record Identity(String issuer, String subject, Instant linked) {

    /** Never the subject: this ends up in logs. */
    @Override
    public String toString() {
        return "Identity[" + issuer + "]";
    }
}
