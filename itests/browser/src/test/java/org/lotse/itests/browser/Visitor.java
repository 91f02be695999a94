package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** Somebody at a browser of their own, with eyes for what a person would complain about. */
final class Visitor {

    /** Long, because a machine that builds at the same time is slow; whatever holds sooner is seen sooner. */
    static final double PATIENCE_MILLIS = 30_000;

    /** What was typed is with the server, and its answer is drawn. */
    static final String NOTHING_UNDER_WAY =
            "() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())";

    /** What is left is marked, so that one sees when it is gone. */
    private static final String FOLLOW = """
            address => {
              const link = document.createElement('a');
              link.href = address;
              link.toggleAttribute('router-link', true);
              document.querySelectorAll('h1').forEach(heading => heading.toggleAttribute('data-left', true));
              document.body.append(link);
              link.click();
              link.remove();
            }""";

    private static final Pattern UNTRANSLATED = Pattern.compile("![a-z][a-z0-9-]*(\\.[a-zA-Z0-9-]+)+!");

    private static final String TOO_WIDE = """
            () => [document.documentElement, document.querySelector('main')]
                .filter(part => part && part.scrollWidth > Math.min(part.clientWidth, window.innerWidth))
                .map(part => part.tagName + ': ' + part.scrollWidth + ' > ' + part.clientWidth)""";

    private final BrowserContext context;
    private Page page;
    private final URI address;
    private final Screen screen;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> leadNowhere = new HashSet<>();
    private final List<WebSocket> sockets = new ArrayList<>();
    private boolean outage;

    Visitor(Browser browser, URI address, Screen screen) {
        this.address = address;
        this.screen = screen;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> complaints.add("script: " + error.error()));
        context.onResponse(this::check);
        page = context.newPage();
        page.onWebSocket(sockets::add);
    }

    /** Whether news come over a standing connection, not by asking again and again. */
    boolean hasStandingConnection() {
        return sockets.stream().anyMatch(socket -> !socket.isClosed());
    }

    /** The page they look at. */
    Page page() {
        return page;
    }

    /** Opens an address below the root, as by a link in a mail. */
    Response open(String path) {
        return page.navigate(address.resolve(path).toString());
    }

    /** Opens an address that they were told leads nowhere; that the browser says so too is no complaint. */
    Response openInVain(String path) {
        leadNowhere.add(address.resolve(path).toString());
        return open(path);
    }

    /** Follows a link within the product, perhaps in vain: the frame stays, another page comes into it. */
    void follow(String path) {
        page.waitForFunction(NOTHING_UNDER_WAY);
        page.evaluate(FOLLOW, address.resolve(path).toString());
        try {
            assertThat(page.locator("[data-left]")).hasCount(0);
        } catch (AssertionError still) {
            throw new AssertionError("Still the same page after following a link to " + path, still);
        }
        settle();
    }

    /** Takes the browser's way back. A step that meets another one under way would be lost in Vaadin's router. */
    void goBack() {
        page.waitForFunction(NOTHING_UNDER_WAY);
        page.goBack();
    }

    /** Signs in as somebody of the demonstration. */
    Frame signIn(Person person) {
        return signIn(person.signInName, Person.PASSWORD);
    }

    /** Signs in with what they were given and waits for the start page. */
    Frame signIn(String name, String password) {
        open("");
        var door = new SignInPage(this);
        door.enter(name, password);
        return arrive();
    }

    /** The frame around the pages, once it is there. */
    Frame arrive() {
        assertThat(page.locator("vaadin-app-layout")).isVisible();
        return new Frame(this);
    }

    /** A field by its label. */
    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** A button by its name; while the pointer rests on it, the words of its tooltip are a part of that. */
    Locator button(String name) {
        var begin = Pattern.compile("^" + name.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0") + " ");
        var underThePointer = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(begin))
                .filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.TOOLTIP)));
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .or(underThePointer);
    }

    /** A short message at the edge of the page; others may still stand there. */
    Locator told(String message) {
        return page.locator("vaadin-notification-card").getByText(message);
    }

    /** What the page says, without what only machines read. */
    String text() {
        return page.locator("body").innerText();
    }

    /** A picture for people who look over it, and the two things a machine sees: keys for words, and a page too wide. */
    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("lotse.screenshots"), name + ".png"))
                .setFullPage(true));
    }

    /** Looks over a main page: all words translated, nothing wider than the screen. Keeps a picture. */
    void look(String name) {
        settle();
        photograph(screen == Screen.PHONE ? name + "-390" : name);
        Assertions.assertThat(UNTRANSLATED.matcher(text()).results().map(found -> found.group()))
                .as("keys in place of words on " + name)
                .isEmpty();
        Assertions.assertThat((List<?>) page.evaluate(TOO_WIDE))
                .as("wider than the screen on " + name)
                .isEmpty();
    }

    /** Waits until the page has its heading and its lists have their rows. */
    void settle() {
        assertThat(page.locator("h1").first()).isVisible();
        assertThat(page.locator("vaadin-grid[loading]")).hasCount(0);
        page.waitForFunction(NOTHING_UNDER_WAY);
    }

    /** The cookies that the page's own scripts cannot read: those of the session. */
    List<Cookie> cookies() {
        return context.cookies().stream().filter(cookie -> cookie.httpOnly).toList();
    }

    /** Puts cookies back as they were, like somebody who had copied them. */
    void putBack(List<Cookie> cookies) {
        context.addCookies(cookies);
    }

    /** The start page in another tab of the same browser. */
    Page anotherTab() {
        var tab = context.newPage();
        tab.navigate(address.toString());
        assertThat(tab.locator("#start")).isVisible();
        return tab;
    }

    /** Leaves this tab as it is, and goes on at the start page in another one. */
    void goOnInAnotherTab() {
        page = anotherTab();
    }

    /** They were told that the product goes away for a while: what the browser says from now on is no complaint. */
    void expectOutage() {
        outage = true;
    }

    /** What went wrong before their eyes, or in the browser's console. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void leave() {
        context.close();
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !outage && !leadNowhere.contains(where(message))) {
            complaints.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void check(Response response) {
        if (response.status() >= 500 && !outage) {
            complaints.add("HTTP " + response.status() + " " + response.url());
        }
    }

    /** The address of a message stands before the line: {@code http://…/x:0:0}. */
    private static String where(ConsoleMessage message) {
        return message.location().replaceFirst(":\\d+:\\d+$", "");
    }
}
