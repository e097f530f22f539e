// SPDX-License-Identifier: EUPL-1.2
package deich.server.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Signing in at a provider: authorization code with PKCE, state and nonce, put together and checked by the framework. Its own
 * filters are not used, for the same reasons as with passkeys: they would stand outside the gate, remember another kind of
 * principal, and keep tokens. Of all that the provider tells, one number is taken: who it is.
 */
public final class Oidc {
    /** Where the provider sends people back to. */
    public static final String BACK = "/anmelden/anbieter/zurueck";

    static final String REGISTRATION = "provider";

    private final Provider provider;
    private final String origin;
    private final Discovery discovery;
    private final RestClientAuthorizationCodeTokenResponseClient tokens;

    /** @param origin as browsers see Deich */
    public Oidc(Provider provider, URI origin, InstantSource clock) {
        this.provider = provider;
        this.origin = origin.toString().replaceFirst("/$", "");
        ClientHttpRequestFactory requests = Wire.requests();
        this.discovery = new Discovery(provider, URI.create(this.origin + BACK), requests, clock);
        this.tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(all -> all.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
    }

    /** What people call a provider: its name where it is the one of today, else its host. */
    public static String name(@Nullable Oidc oidc, String issuer) {
        if (oidc != null && oidc.provider.issuer().toString().equals(issuer)) return oidc.provider.name();
        return String.valueOf(URI.create(issuer).getHost());
    }

    public Provider provider() {
        return provider;
    }

    /**
     * What to ask the provider, to be kept in the session until the answer comes; null when the provider does not answer.
     *
     * @param anew whether it shall ask for name and password even of somebody whom it knows
     */
    public @Nullable OAuth2AuthorizationRequest question(HttpServletRequest request, boolean anew) {
        Described described = discovery.described();
        if (described == null) return null;
        var asking = new DefaultOAuth2AuthorizationRequestResolver(id -> described.registration());
        if (anew)
            asking.setAuthorizationRequestCustomizer(
                    question -> question.additionalParameters(all -> all.put("prompt", "login")));
        return Objects.requireNonNull(asking.resolve(request, REGISTRATION));
    }

    /**
     * Who answered.
     *
     * @param question as it was kept
     * @param told what came back in the address
     */
    public Proof answer(OAuth2AuthorizationRequest question, Map<String, String> told) {
        String code = told.get("code");
        String from = told.get("iss");
        if (from != null && !from.equals(provider.issuer().toString())) return new Proof.Refused("issuer");
        String state = Objects.requireNonNull(question.getState());
        if (!state.equals(told.get("state"))) return new Proof.Refused("state");
        if (code == null || told.containsKey("error")) return new Proof.Refused("cancelled");
        Described described = discovery.described();
        if (described == null) return new Proof.Away();
        var response = OAuth2AuthorizationResponse.success(code)
                .state(state)
                .redirectUri(Objects.requireNonNull(question.getRedirectUri()))
                .build();
        var exchange = new OAuth2AuthorizationExchange(question, response);
        try {
            Authentication proven = checks(described)
                    .authenticate(new OAuth2LoginAuthenticationToken(described.registration(), exchange));
            return proven == null ? new Proof.Refused("token") : new Proof.Given(proven.getName());
        } catch (OAuth2AuthenticationException refused) {
            if (away(refused)) return new Proof.Away();
            return new Proof.Refused(refused.getError().getErrorCode().contains("nonce") ? "nonce" : "token");
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            return new Proof.Refused("token");
        }
    }

    /** The id token is enough: nobody asks the provider for more about somebody. */
    private OidcAuthorizationCodeAuthenticationProvider checks(Described described) {
        var checks = new OidcAuthorizationCodeAuthenticationProvider(
                tokens, told -> new DefaultOidcUser(List.of(), told.getIdToken()));
        checks.setJwtDecoderFactory(registration -> described.decoder());
        return checks;
    }

    private static boolean away(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause())
            if (cause instanceof ResourceAccessException || cause instanceof IOException) return true;
        return false;
    }

    /**
     * Where somebody signs out at the provider, too; null when it has no such place or does not answer. The provider asks
     * them first, for it is not told who they are: an id token in an address would stand in histories and logs.
     *
     * @param after where it sends them then, as a path of ours
     */
    public @Nullable URI signOut(String after) {
        Described described = discovery.described();
        if (described == null || described.endSession() == null) return null;
        return UriComponentsBuilder.fromUri(described.endSession())
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{after}")
                .encode()
                .buildAndExpand(provider.client(), origin + after)
                .toUri();
    }
}
