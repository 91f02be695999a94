package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no page of ours makes: they lead nowhere, and an administrator can read that they were tried. */
@Errands
class CraftedRequestsIT {

    private static final Person FALK = Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN;
    private static final String STALE_SESSION = "a request comes with a session that is over or never was";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void tenantInARequestChangesNothing(Stage stage) {
        var falk = stage.visitor().signIn(FALK);
        assertThat(falk.tenant()).containsText("Gottmadingen");
        falk.visitor().page().setExtraHTTPHeaders(Map.of("X-Tenant-Id", Town.KONSTANZ.key));

        falk.visitor().open("cases?tenant=" + Town.KONSTANZ.key);

        assertThat(falk.tenant()).containsText("Gottmadingen");
        new SecurityLogFile(stage.demo()).awaits("a request names a tenant, which is ignored");
    }

    @Test
    void rememberedTenantIsAWishAmongOnesOwn(Stage stage) {
        var visitor = stage.visitor();
        visitor.open("");
        visitor.page().evaluate("key => document.cookie = 'lotse-tenant=' + key + ';path=/'", Town.KONSTANZ.key);

        var falk = visitor.signIn(FALK);

        assertThat(falk.tenant()).containsText("Gottmadingen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../etc/users.properties",
                "/VAADIN/../../etc/keys.properties",
                "/%2e%2e/%2e%2e/etc/users.properties",
                "/VAADIN/%2e%2e/%2e%2e/lotse.env",
                "/cases/..%2f..%2fplatform%2fmembers",
                "/cases%00/",
                "/cases;jsessionid=0",
                "//etc/users.properties",
                "/08335043/cases",
                "/META-INF/MANIFEST.MF",
                "/OSGI-INF/x.xml",
                "/org/lotse/platform/api/access/Access.class",
                "/i18n/admin_de.properties"
            })
    void craftedAddressGivesNothingAway(String address, Stage stage) throws Exception {
        var answer = Wire.get(stage.demo().address(), address);

        assertThat(answer.split("\r\n", 2)[0]).containsPattern(" (200|302|400|403|404) ");
        assertThat(answer).doesNotContain("_g_", "LOTSE_HOME", "Bundle-SymbolicName", "admin.members", "scr:component");
    }

    @Test
    void craftedAddressIsLogged(Stage stage) throws Exception {
        Wire.get(stage.demo().address(), "/VAADIN/build/..;/..;/etc/users.properties");
        Wire.get(stage.demo().address(), "//cases");

        new SecurityLogFile(stage.demo()).awaits("a request has a crafted address");
    }

    @Test
    void caseOfAnotherTownIsNotThere(Stage stage) {
        var karla = stage.visitor().signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        var address = CasePages.of(karla).openNewCase("Fremdling", "Rima");
        var falk = stage.visitor();
        falk.signIn(FALK);

        falk.openInVain(address);

        assertThat(falk.page().locator("#nothing-here")).isVisible();
        assertThat(falk.text()).doesNotContain("Fremdling");
        new SecurityLogFile(stage.demo()).awaits("a signed-in person opened an address that leads nowhere for them");
    }

    @Test
    void viewsLeadNowhereForOutsiders(Stage stage) {
        var insiders = Map.of(
                FALK,
                "cases",
                Person.COORDINATOR_OF_BUESINGEN,
                "helpers",
                Person.ADMINISTRATOR_OF_KONSTANZ,
                "platform");
        var routes = twoOfEachModule(stage);
        for (var person : insiders.keySet()) {
            var outsider = stage.visitor();
            outsider.signIn(person);
            for (var route : routes) {
                if (!Registry.module(route).equals(insiders.get(person))) {
                    outsider.openInVain(somewhere(route));
                    assertThat(outsider.page().locator("#nothing-here")).isVisible();
                }
            }
            stage.leave(outsider);
        }
    }

    @Test
    void viewsLeadToTheSignInPageWithoutASession(Stage stage) {
        for (var route : twoOfEachModule(stage)) {
            var nobody = stage.visitor();
            nobody.open(somewhere(route));
            assertThat(nobody.page().locator("#sign-in")).isVisible();
            stage.leave(nobody);
        }
    }

    @Test
    void madeUpSessionIsNotTakenUp(Stage stage) throws Exception {
        var answer = send(stage, "", "JSESSIONID=made-up-by-somebody");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("JSESSIONID=").doesNotContain("made-up-by-somebody"));
        new SecurityLogFile(stage.demo()).awaits(STALE_SESSION);
    }

    @Test
    void requestOfSomebodyWhoSignedOutIsNotServed(Stage stage) throws Exception {
        var falk = stage.visitor().signIn(FALK);
        var cookies = header(falk.visitor().cookies());
        assertThat(send(stage, "?v-r=heartbeat&v-uiId=999", cookies).statusCode())
                .isEqualTo(404);
        falk.signOut(Words.GERMAN);

        var beat = send(stage, "?v-r=heartbeat&v-uiId=999", cookies);
        var call = send(stage, "?v-r=uidl&v-uiId=999", cookies);

        assertThat(beat.statusCode()).isEqualTo(403);
        assertThat(call.body()).doesNotContain("\"changes\"", "Gottmadingen");
        new SecurityLogFile(stage.demo()).awaits(STALE_SESSION);
    }

    @Test
    void pushOfSomebodyWhoSignedOutHearsNothing(Stage stage) throws Exception {
        var visitor = stage.visitor();
        var sockets = new ArrayList<WebSocket>();
        visitor.page().onWebSocket(sockets::add);
        var falk = visitor.signIn(FALK);
        visitor.page().waitForCondition(() -> !sockets.isEmpty());
        var address = URI.create(sockets.getLast().url());
        var cookies = header(visitor.cookies());
        falk.signOut(Words.GERMAN);

        var heard = Wire.listen(http, address, cookies);

        assertThat(heard).noneMatch(message -> message.contains("\"changes\"") || message.contains("Gottmadingen"));
        new SecurityLogFile(stage.demo())
                .awaits("a push connection is asked for with a session that is over or never was");
    }

    /** Requests of the page that was left arrive between the end of the session and the page that follows. */
    @Test
    void pushThatComesBeforeItsPageKeepsNobodyOut(Stage stage) throws Exception {
        var visitor = stage.visitor();
        var page = visitor.page();
        var sockets = new ArrayList<WebSocket>();
        page.onWebSocket(sockets::add);
        var falk = visitor.signIn(FALK);
        page.waitForCondition(() -> !sockets.isEmpty());
        var address = URI.create(sockets.getLast().url());
        visitor.expectOutage();
        page.route("**/sign-in*", Route::abort);
        page.waitForRequest("**/sign-in*", () -> falk.askToSignOut(Words.GERMAN));
        var cookies = header(visitor.cookies());
        send(stage, "?v-r=uidl&v-uiId=1", cookies);
        Wire.listen(http, address, cookies);
        page.unroute("**/sign-in*");

        visitor.signIn(FALK);

        assertThat(page.locator("#start")).isVisible();
    }

    @Test
    void logTellsNoNamesAndNoAddresses(Stage stage) throws Exception {
        Wire.get(stage.demo().address(), "//cases/Maria-Muster");

        var log = new SecurityLogFile(stage.demo());
        log.awaits("a request has a crafted address");
        assertThat(log.text().lines().filter(line -> line.contains("| security |")))
                .noneMatch(line -> line.contains("Maria") || line.contains("127.0.0.1") || line.contains("falk"));
    }

    private HttpResponse<String> send(Stage stage, String path, String cookies) throws Exception {
        var request =
                HttpRequest.newBuilder(stage.demo().address().resolve(path)).header("Cookie", cookies);
        return http.send(
                path.isEmpty()
                        ? request.build()
                        : request.POST(HttpRequest.BodyPublishers.ofString("{}"))
                                .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String header(List<Cookie> cookies) {
        return cookies.stream().map(cookie -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; "));
    }

    /** The way to a page is the same for all of a module; who may see which, the table in {@code container.WhoSeesWhatIT} says page by page. */
    private static List<String> twoOfEachModule(Stage stage) {
        var byModule = Registry.routes(stage.demo()).stream().collect(Collectors.groupingBy(Registry::module));
        assertThat(byModule).hasSizeGreaterThan(3);
        return byModule.values().stream()
                .flatMap(routes -> Stream.of(routes.getFirst(), routes.getLast()))
                .distinct()
                .toList();
    }

    private static String somewhere(String route) {
        return route.replaceAll(":[^/]+", UUID.randomUUID().toString());
    }
}
