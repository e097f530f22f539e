// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import static deich.assistant.talk.ModelTalkTest.failed;
import static deich.assistant.talk.ModelTalkTest.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deich.assistant.talk.TalkFailed.Why;
import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses a model may be asked at. */
class AllowedTest {
    private static final Allowed ONE = Allowed.of("https://modell.example.org/v1");
    private static final Request ASK = Request.of("test", null, Message.user("?"));

    private static Allowed.Names leadingTo(String address) {
        return _ -> new InetAddress[] {InetAddress.getByName(address)};
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://modell.example.org/v2/x",
                "https://modell.example.org/v1evil",
                "https://modell.example.org:444/v1",
                "http://modell.example.org/v1",
                "https://modell.example.org.evil.example/v1",
                "https://modell.example.org@evil.example/v1",
                "https://user@modell.example.org/v1",
                "https://modell.example.org/v1/../../admin",
                "https://modell.example.org/v1/%2e%2e/admin",
                "https://127.0.0.1/v1"
            })
    void anythingElseIsRefused(String address) {
        assertThat(why(() -> ONE.check(URI.create(address), leadingTo("192.0.2.7"))))
                .isEqualTo(Why.NOT_ALLOWED);
    }

    @Test
    void whatIsAllowedIsAllowed() throws TalkFailed {
        URI asked = URI.create("https://modell.example.org/v1/chat/completions");
        assertThat(ONE.check(asked, leadingTo("192.0.2.7"))).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "169.254.169.254", "0.0.0.0", "::1", "fe80::1", "224.0.0.1"})
    void aNameThatLeadsBackIntoThisMachineIsRefused(String address) {
        URI asked = URI.create("https://modell.example.org/v1");
        assertThat(why(() -> ONE.check(asked, leadingTo(address)))).isEqualTo(Why.NOT_ALLOWED);
    }

    @Test
    void addressesCanBeHeldTo() throws TalkFailed {
        Allowed held = Allowed.of("https://modell.example.org/v1=192.0.2.7,192.0.2.8");
        URI asked = URI.create("https://modell.example.org/v1");
        assertThat(held.check(asked, leadingTo("192.0.2.8"))).isEqualTo(asked);
        assertThat(failed(() -> held.check(asked, leadingTo("192.0.2.9"))).detail())
                .contains("192.0.2.9");
    }

    @Test
    void localhostMustBeThisMachineAndIsAskedByItsNumber() throws TalkFailed {
        Allowed here = Allowed.of("http://localhost:8080/v1");
        URI asked = URI.create("http://localhost:8080/v1/chat/completions");
        assertThat(here.check(asked, leadingTo("127.0.0.1")))
                .isEqualTo(URI.create("http://127.0.0.1:8080/v1/chat/completions"));
        assertThat(here.check(asked, leadingTo("::1")).getHost()).startsWith("[");
        assertThat(why(() -> here.check(asked, leadingTo("192.0.2.7")))).isEqualTo(Why.NOT_ALLOWED);
    }

    @Test
    void aNameThatTurnsBetweenTwoAnswersIsFoundOut() throws Exception {
        try (var server = new StandIn(said -> said.stream(StandIn.text("ja"), StandIn.END))) {
            String base = server.base().toString().replace("127.0.0.1", "localhost");
            var turns = new String[] {"127.0.0.1", "127.0.0.1", "192.0.2.7"};
            var count = new int[1];
            ChatModel model = HttpModel.at(URI.create(base), "m", "", Allowed.of(base), _ ->
                    new InetAddress[] {InetAddress.getByName(turns[count[0]++])});
            assertThat(model.ask(ASK).text()).isEqualTo("ja");
            assertThat(why(() -> model.ask(ASK))).isEqualTo(Why.NOT_ALLOWED);
            assertThat(server.asked).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://modell.example.org/v1", "ftp://x/", "https://", "https://a:b@c/", "https://a/?q"})
    void whatIsNotEncryptedOrNoServerCannotBeAllowed(String address) {
        assertThatThrownBy(() -> Allowed.of(address)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noneIsTheDefaultAndOffIsOff() throws Exception {
        assertThat(why(() -> Access.NONE.open().ask(ASK))).isEqualTo(Why.NO_MODEL);
        try (var server = new StandIn(said -> said.stream(StandIn.END))) {
            Access off = Access.of(
                    Map.of(
                            "ai",
                            "off",
                            "allow",
                            server.base().toString(),
                            "address",
                            server.base().toString()),
                    "");
            assertThat(why(() -> off.open().ask(ASK))).isEqualTo(Why.SWITCHED_OFF);
            assertThat(why(() -> off.choosing(server.base().toString(), "m")
                            .alsoHere()
                            .open()
                            .ask(ASK)))
                    .isEqualTo(Why.SWITCHED_OFF);
            assertThat(server.asked).isEmpty();
        }
    }

    @Test
    void theKeyGoesToItsOwnServerOnly() throws Exception {
        try (var own = new StandIn(said -> said.stream(StandIn.text("ja"), StandIn.END));
                var other = new StandIn(said -> said.stream(StandIn.text("ja"), StandIn.END))) {
            Access access = new Access(
                    false,
                    Allowed.of(own.base() + " " + other.base()),
                    own.base().toString(),
                    "m",
                    "geheim");
            access.open().ask(ASK);
            access.choosing(other.base().toString(), "m").open().ask(ASK);
            assertThat(own.keys).containsExactly("Bearer geheim");
            assertThat(other.keys).containsExactly("null");
            assertThat(access.open().toString()).doesNotContain("geheim");
        }
    }

    @Test
    void aFileInThisProcessNeedsAnAdapter() {
        Access access = new Access(false, Allowed.NOTHING, "gguf:/srv/modell.gguf", "m", "");
        assertThat(why(access::open)).isEqualTo(Why.NO_ADAPTER);
    }
}
