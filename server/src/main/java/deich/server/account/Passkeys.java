// SPDX-License-Identifier: EUPL-1.2
package deich.server.account;

import deich.store.Actor;
import deich.store.Store;
import deich.store.people.Person;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys of people, checked by the framework's relying party. The framework's own filters are not used: they would stand
 * outside the gate, remember another kind of principal, and show the id of a person to the authenticator in place of a name.
 *
 * <p>A passkey stands alone, without a password beside it: so it must be unlocked by PIN or fingerprint each time.
 */
public final class Passkeys {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private final Store store;
    private final JdbcPublicKeyCredentialUserEntityRepository holders;
    private final JdbcUserCredentialRepository keys;
    private final Webauthn4JRelyingPartyOperations party;

    /** @param origin as browsers see the server; its host is what passkeys are bound to */
    public Passkeys(URI origin, Store store) {
        this.store = store;
        var jdbc = new JdbcTemplate(store.source());
        holders = new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
        keys = new JdbcUserCredentialRepository(jdbc);
        var self = PublicKeyCredentialRpEntity.builder()
                .id(origin.getHost())
                .name("Deich")
                .build();
        party = new Webauthn4JRelyingPartyOperations(holders, keys, self, Set.of(origin.toString()));
        party.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        party.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    }

    static String json(Object options) {
        return JSON.writeValueAsString(options);
    }

    List<CredentialRecord> of(Person person) {
        var holder = holders.findByUsername(person.login());
        return holder == null ? List.of() : keys.findByUserId(holder.getId());
    }

    /** How many somebody has. */
    public int count(Person person) {
        return of(person).size();
    }

    PublicKeyCredentialCreationOptions question(Person person) {
        if (holders.findByUsername(person.login()) == null)
            holders.save(ImmutablePublicKeyCredentialUserEntity.builder()
                    .id(Bytes.random())
                    .name(person.login())
                    .displayName(person.name())
                    .build());
        return party.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(as(person)));
    }

    private static Authentication as(Person person) {
        return UsernamePasswordAuthenticationToken.authenticated(person.login(), null, List.of());
    }

    /** False when the answer does not fit the question. */
    boolean add(Person person, PublicKeyCredentialCreationOptions question, String answer, String label) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> key =
                    JSON.readValue(answer, new TypeReference<>() {});
            party.registerCredential(
                    new ImmutableRelyingPartyRegistrationRequest(question, new RelyingPartyPublicKey(key, label)));
        } catch (RuntimeException wrong) {
            return refused(wrong);
        }
        store.audit().append(new Actor(person.id()), "passkey.added", subject(person), Map.of());
        return true;
    }

    /** What cannot be read or verified is a wrong answer; whatever else goes wrong is ours. */
    private static boolean refused(RuntimeException wrong) {
        boolean theirs = wrong instanceof JacksonException
                || wrong instanceof IllegalArgumentException
                || wrong.getClass().getName().startsWith("com.webauthn4j.");
        if (theirs) return false;
        throw wrong;
    }

    /** False when this person has no such passkey. */
    boolean remove(Person person, String id) {
        boolean own = of(person).stream()
                .anyMatch(key -> key.getCredentialId().toBase64UrlString().equals(id));
        if (!own) return false;
        keys.delete(Bytes.fromBase64(id));
        store.audit().append(new Actor(person.id()), "passkey.removed", subject(person), Map.of());
        return true;
    }

    PublicKeyCredentialRequestOptions question() {
        var nobody = new AnonymousAuthenticationToken("deich", "nobody", AuthorityUtils.createAuthorityList("NONE"));
        return party.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(nobody));
    }

    /** Who answered; null when the answer does not fit the question, or the account is closed. */
    @Nullable
    Person whose(PublicKeyCredentialRequestOptions question, String answer) {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> key = JSON.readValue(answer, new TypeReference<>() {});
            var holder = party.authenticate(new RelyingPartyAuthenticationRequest(question, key));
            Person person = holder == null ? null : store.people().find(holder.getName());
            return person != null && person.active() ? person : null;
        } catch (RuntimeException wrong) {
            refused(wrong);
            return null;
        }
    }

    private static String subject(Person person) {
        return "person:" + person.id();
    }
}
