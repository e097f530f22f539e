// SPDX-License-Identifier: EUPL-1.2
package deich.server.provider;

import java.io.Serial;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/**
 * What the provider says of itself, as far as Deich needs it.
 *
 * @param decoder reads and checks id tokens: signature, issuer, audience, times
 * @param endSession where one signs out; null when it has no such place
 */
record Described(
        ClientRegistration registration,
        JwtDecoder decoder,
        @Nullable URI endSession) {
    private static final List<String> NEEDED = List.of("authorization_endpoint", "token_endpoint", "jwks_uri");
    private static final String END = "end_session_endpoint";

    /** Why it is not used; the message holds nothing of what was received. */
    static final class Unfit extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        Unfit(String why) {
            super(why, null, false, false);
        }
    }

    /** Keys of the provider alone: no algorithm with a shared secret, and never none. */
    private static final List<SignatureAlgorithm> ALGORITHMS = List.of(
            SignatureAlgorithm.RS256,
            SignatureAlgorithm.RS384,
            SignatureAlgorithm.RS512,
            SignatureAlgorithm.PS256,
            SignatureAlgorithm.PS384,
            SignatureAlgorithm.PS512,
            SignatureAlgorithm.ES256,
            SignatureAlgorithm.ES384,
            SignatureAlgorithm.ES512);

    /**
     * @param told its description, as it was received
     * @param back where it sends people back to
     * @throws Unfit when this is not the provider that was asked, or it points elsewhere
     * @throws IllegalArgumentException when it is no description
     */
    static Described of(Provider provider, Map<String, Object> told, URI back, ClientHttpRequestFactory requests) {
        if (!provider.issuer().toString().equals(told.get("issuer")))
            throw new Unfit("it calls itself otherwise than --oidc-issuer does");
        for (String endpoint : NEEDED)
            if (!provider.owns(told.get(endpoint))) throw new Unfit(endpoint + " is missing or on another host");
        Object end = told.get(END);
        if (end != null && !provider.owns(end)) throw new Unfit(END + " is on another host");
        ClientRegistration registration = registration(provider, told, back);
        return new Described(
                registration, decoder(registration, requests), end == null ? null : URI.create(String.valueOf(end)));
    }

    private static ClientRegistration registration(Provider provider, Map<String, Object> told, URI back) {
        return ClientRegistrations.fromOidcConfiguration(told)
                .registrationId(Oidc.REGISTRATION)
                .clientId(provider.client())
                .clientSecret(provider.secret())
                .redirectUri(back.toString())
                // who somebody is, and neither name nor mail
                .scope("openid")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private static JwtDecoder decoder(ClientRegistration registration, ClientHttpRequestFactory requests) {
        String keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .jwsAlgorithms(all -> all.addAll(ALGORITHMS))
                .restOperations(new RestTemplate(requests))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        return decoder;
    }
}
