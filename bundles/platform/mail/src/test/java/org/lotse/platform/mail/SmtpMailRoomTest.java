package org.lotse.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.mail.Mail;
import org.lotse.platform.api.mail.MailOutcome;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.mail.MailServer;

/** Mail that is handed over to a real server on this machine. */
class SmtpMailRoomTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    private final MailServer server = new MailServer();

    @TempDir
    Path directory;

    @BeforeEach
    void listens() {
        server.start();
    }

    @AfterEach
    void listensNoMore() {
        server.close();
    }

    @Test
    void aMailArrivesWithEverythingItSays() {
        var mail = new Mail(
                new UUID(1, 2),
                "mina@example.org",
                Optional.of("altstadt@example.org"),
                "Sprachcafé am Samstag",
                "Guten Tag Mina,\n\nbis Samstag – wir freuen uns.\n",
                true);

        assertThat(room(Map.of()).send(mail)).isEqualTo(MailOutcome.ACCEPTED);

        assertThat(server.received()).singleElement().satisfies(received -> {
            assertThat(received.from()).isEqualTo("lotse@example.org");
            assertThat(received.to()).containsExactly("mina@example.org");
            assertThat(received.subject()).isEqualTo("Sprachcafé am Samstag");
            assertThat(received.text()).isEqualTo("Guten Tag Mina,\n\nbis Samstag – wir freuen uns.\n");
            assertThat(received.head("From")).contains("Konstanz").contains("<lotse@example.org>");
            assertThat(received.head("To")).isEqualTo("mina@example.org");
            assertThat(received.head("Cc") + received.head("Bcc")).isEmpty();
            assertThat(received.head("Reply-To")).isEqualTo("altstadt@example.org");
            assertThat(received.head("Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(received.head("Message-ID")).isEqualTo("<00000000-0000-0001-0000-000000000002@example.org>");
        });
    }

    @Test
    void whatSomebodyWroteIsNotMarkedAsAutomatic() {
        room(Map.of()).send(to("mina@example.org"));

        assertThat(server.received())
                .singleElement()
                .satisfies(
                        received -> assertThat(received.head("Auto-Submitted")).isEmpty());
    }

    @Test
    void withoutAServerNothingIsSentAndItIsSaid() {
        var room = new SmtpMailRoom(towns(), new FixedScope(), CLOCK, Map.of());

        assertThat(room.sender()).isEmpty();
        assertThat(room.send(to("mina@example.org"))).isEqualTo(MailOutcome.NOT_SET_UP);
    }

    @Test
    void settingsThatMakeNoSenseCountAsNone() {
        for (var wrong : List.<Map<String, Object>>of(
                Map.of("port", "0"),
                Map.of("security", "sometimes"),
                Map.of("host", "mail.example", "security", "none"),
                Map.of("user", "lotse"),
                Map.of("from", "lotse@example.org, other@example.org"),
                Map.of("from.8335", "lotse@example.org"),
                Map.of("per.minute", "many"))) {
            assertThat(room(wrong).sender()).as(wrong.toString()).isEmpty();
            assertThat(room(wrong).send(to("mina@example.org"))).isEqualTo(MailOutcome.NOT_SET_UP);
        }
    }

    @Test
    void linksLeadToTheAddressThatTheOperatorNamed() {
        assertThat(room(Map.of()).site()).isEmpty();
        assertThat(room(Map.of("site", "https://lotse.example/")).site()).contains("https://lotse.example");
        assertThat(room(Map.of("site", "http://127.0.0.1:8080")).site()).contains("http://127.0.0.1:8080");
        for (var wrong : List.of("lotse.example", "http://192.0.2.1", "https://lotse.example?x=1", "javascript:x")) {
            assertThat(room(Map.of("site", wrong)).sender()).as(wrong).isEmpty();
        }
    }

    @Test
    void aDistrictAndItsMunicipalitiesMayHaveASenderOfTheirOwn() {
        var scope = new FixedScope();
        var room = room(Map.of("from.08335", "ehrenamt@example.org", "from.08335075", "singen@example.org"), scope);

        assertThat(room.sender()).contains("ehrenamt@example.org");
        scope.in(FixedScope.SINGEN);
        assertThat(room.sender()).contains("singen@example.org");
    }

    @Test
    void theServerSaysWhetherTryingAgainMakesSense() {
        server.refuse("nobody@example.org", 550);
        server.refuse("full@example.org", 450);

        assertThat(room(Map.of()).send(to("nobody@example.org"))).isEqualTo(MailOutcome.ADDRESS_REFUSED);
        assertThat(room(Map.of()).send(to("full@example.org"))).isEqualTo(MailOutcome.POSTPONED);
        assertThat(server.received()).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsUnreachableAndTakesMailWhenItIsBack() {
        server.close();
        assertThat(room(Map.of()).send(to("mina@example.org"))).isEqualTo(MailOutcome.UNREACHABLE);

        server.start();
        assertThat(room(Map.of()).send(to("mina@example.org"))).isEqualTo(MailOutcome.ACCEPTED);
    }

    @Test
    void theAccountsPasswordIsReadFromAFileEachTime() throws IOException {
        var file = Files.writeString(directory.resolve("password"), "wrong\n");
        server.close();
        server.asking("right").start();
        var room = room(Map.of("user", "lotse", "password.file", file.toString()));

        assertThat(room.send(to("mina@example.org"))).isEqualTo(MailOutcome.NOT_LET_IN);
        Files.writeString(file, "right\n");
        assertThat(room.send(to("mina@example.org"))).isEqualTo(MailOutcome.ACCEPTED);
        Files.delete(file);
        assertThat(room.send(to("mina@example.org"))).isEqualTo(MailOutcome.NOT_LET_IN);
    }

    @Test
    void aServerThatDoesNotEncryptGetsNothing() {
        assertThat(room(Map.of("security", "starttls")).send(to("mina@example.org")))
                .isEqualTo(MailOutcome.NOT_LET_IN);
        assertThat(server.received()).isEmpty();
    }

    @Test
    void noMoreThanAgreedGoOutInAMinute() {
        var room = room(Map.of("per.minute", "2"));

        assertThat(room.send(to("mina@example.org"))).isEqualTo(MailOutcome.ACCEPTED);
        assertThat(room.send(to("mina@example.org"))).isEqualTo(MailOutcome.ACCEPTED);
        assertThat(room.send(to("mina@example.org"))).isEqualTo(MailOutcome.TOO_MANY);
        assertThat(server.received()).hasSize(2);
    }

    @Test
    void nothingCanBePutIntoTheHead() {
        for (var address : List.of(
                "mina@example.org\r\nBcc: other@example.org",
                "mina@example.org, other@example.org",
                "mina@example.org other@example.org",
                "Mina <mina@example.org>",
                "")) {
            assertThatThrownBy(() -> to(address)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() ->
                            new Mail(new UUID(1, 1), "mina@example.org", Optional.of(address), "Umzug", "Text", false))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (var subject : List.of("Umzug\r\nBcc: other@example.org", "Umzug\nX: y", "Umzug\u2028X: y", "")) {
            assertThatThrownBy(() ->
                            new Mail(new UUID(1, 1), "mina@example.org", Optional.empty(), subject, "Text", false))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Mail to(String address) {
        return new Mail(new UUID(1, 1), address, Optional.empty(), "Umzug", "Text", false);
    }

    private SmtpMailRoom room(Map<String, Object> otherwise) {
        return room(otherwise, new FixedScope());
    }

    private SmtpMailRoom room(Map<String, Object> otherwise, FixedScope scope) {
        var settings = new HashMap<String, Object>(Map.of(
                "host", "127.0.0.1",
                "port", String.valueOf(server.port()),
                "security", "none",
                "from", "lotse@example.org"));
        settings.putAll(otherwise);
        return new SmtpMailRoom(towns(), scope, CLOCK, settings);
    }

    private static Tenants towns() {
        var district = new TenantId("08335");
        return new Tenants() {

            @Override
            public List<Tenant> all() {
                return List.of();
            }

            @Override
            public Optional<Tenant> find(TenantId id) {
                return Optional.of(new Tenant(
                        id,
                        id.equals(FixedScope.KONSTANZ) ? "Konstanz" : "Singen",
                        TenantKind.MUNICIPALITY,
                        Optional.of(district),
                        true));
            }
        };
    }
}
