package org.lotse.itests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.lotse.itests.harness.Lotse;
import org.lotse.itests.harness.Profile;
import org.lotse.platform.testing.mail.MailServer;

/** The product with its invented towns, and the people at their browsers. */
final class Stage implements ExtensionContext.Store.CloseableResource {

    /** Where links in mail lead; the port is chosen when the product starts, so nobody is there. */
    static final String SITE = "https://lotse.beispiel.example";

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE_MILLIS);
    }

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = Chromium.launch(playwright);
    private final MailServer mail = new MailServer().start();
    private final Lotse demo = Lotse.start(
            newHome("demo"),
            Profile.DEMO,
            Map.of(
                    "LOTSE_MAIL_HOST", "127.0.0.1",
                    "LOTSE_MAIL_PORT", String.valueOf(mail.port()),
                    "LOTSE_MAIL_SECURITY", "none",
                    "LOTSE_MAIL_FROM", "lotse@beispiel.example",
                    "LOTSE_SITE", SITE));
    private final List<Visitor> visitors = new ArrayList<>();

    /** The product all errands share. */
    Lotse demo() {
        return demo;
    }

    /** The mail server that takes what the shared product sends. */
    MailServer mail() {
        return mail;
    }

    /** Somebody at a browser of their own, before the sign-in page of the shared product. */
    Visitor visitor() {
        return visitor(demo, Screen.DESK);
    }

    Visitor visitor(Screen screen) {
        return visitor(demo, screen);
    }

    /** Somebody before the sign-in page of another product. */
    Visitor visitor(Lotse lotse, Screen screen) {
        var visitor = new Visitor(browser, lotse.address(), screen);
        visitors.add(visitor);
        return visitor;
    }

    /** A directory for the data of a product, kept after the run for whoever looks for a fault. */
    static Path newHome(String name) {
        try {
            var work = Files.createDirectories(Path.of(System.getProperty("lotse.work")));
            return Files.createTempDirectory(work, name);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** Somebody goes home before the others. */
    void leave(Visitor visitor) {
        visitors.remove(visitor);
        visitor.leave();
        Assertions.assertThat(visitor.complaints())
                .as("what the browser complained about")
                .isEmpty();
    }

    /** Everybody leaves; what their browsers complained about is an error. */
    void empty(String failedErrand) {
        var complaints = new ArrayList<String>();
        for (var visitor : List.copyOf(visitors)) {
            if (!failedErrand.isEmpty()) {
                visitor.photograph("failed-" + failedErrand + "-" + visitors.indexOf(visitor));
            }
            complaints.addAll(visitor.complaints());
            visitor.leave();
        }
        visitors.clear();
        Assertions.assertThat(complaints)
                .as("what the browsers complained about")
                .isEmpty();
    }

    @Override
    public void close() {
        try {
            browser.close();
            playwright.close();
        } finally {
            demo.close();
            mail.close();
            Timings.print();
        }
    }
}
