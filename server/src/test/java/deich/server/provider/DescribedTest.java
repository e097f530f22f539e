// SPDX-License-Identifier: EUPL-1.2
package deich.server.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which provider is taken at its word, and how far. */
class DescribedTest {
    private static final Provider PROVIDER =
            new Provider(URI.create("https://a.example/realms/land"), "deich", "geheim", "Land");
    private static final URI BACK = URI.create("https://deich.example" + Oidc.BACK);

    private static Map<String, Object> told() {
        return new TreeMap<>(Map.of(
                "issuer", "https://a.example/realms/land",
                "authorization_endpoint", "https://a.example/auth",
                "token_endpoint", "https://a.example/token",
                "jwks_uri", "https://a.example/keys",
                "end_session_endpoint", "https://a.example/end",
                "subject_types_supported", List.of("public"),
                "response_types_supported", List.of("code"),
                "id_token_signing_alg_values_supported", List.of("RS256")));
    }

    private static Described described(Map<String, Object> told) {
        return Described.of(PROVIDER, told, BACK, Wire.requests());
    }

    @Test
    void whoDescribesItselfIsAsked() {
        Described described = described(told());
        assertThat(described.endSession()).isEqualTo(URI.create("https://a.example/end"));
        assertThat(described.registration().getScopes()).containsExactly("openid");
        assertThat(described.registration().getRedirectUri()).isEqualTo(BACK.toString());
        var without = told();
        without.remove("end_session_endpoint");
        assertThat(described(without).endSession()).isNull();
    }

    @Test
    void whoIsAnotherOrPointsElsewhereIsNot() {
        for (String key :
                List.of("issuer", "authorization_endpoint", "token_endpoint", "jwks_uri", "end_session_endpoint"))
            for (String other :
                    List.of("https://b.example/x", "http://a.example/x", "https://a.example:8443/x", "file:/x", "%"))
                assertThatThrownBy(() -> {
                            var told = told();
                            told.put(key, other);
                            described(told);
                        })
                        .as(key + " " + other)
                        .isInstanceOf(Described.Unfit.class)
                        .hasMessageNotContaining(other);
        assertThatThrownBy(() -> described(Map.of())).isInstanceOf(Described.Unfit.class);
    }

    @Test
    void anIssuerIsAnAddressOverTls() {
        assertThat(Provider.usable(URI.create("https://a.example/realms/land"))).isTrue();
        assertThat(Provider.usable(URI.create("http://localhost:8080"))).isTrue();
        for (String other : List.of(
                "http://a.example", "https://a.example/?x", "https://a.example/#x", "https://u@a.example", "a.example"))
            assertThat(Provider.usable(URI.create(other))).as(other).isFalse();
        assertThat(PROVIDER.toString()).doesNotContain("geheim");
    }
}
