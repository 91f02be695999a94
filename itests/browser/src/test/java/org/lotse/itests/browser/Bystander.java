package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.lotse.itests.harness.Lotse;

/** Somebody who works in another module all the while, in a browser and on a thread of their own, and notices everything. */
final class Bystander implements AutoCloseable {

    private final CompletableFuture<List<String>> complaints = new CompletableFuture<>();
    private final ReentrantLock atWork = new ReentrantLock(true);
    private volatile boolean enough;
    private int visits;

    Bystander(Lotse lotse, Person person, String module) {
        Thread.ofPlatform().name("bystander").daemon().start(() -> {
            try {
                complaints.complete(work(lotse, person, module));
            } catch (RuntimeException | Error failed) {
                complaints.completeExceptionally(failed);
            }
        });
    }

    /** Does something while they rest on the start page. */
    <T> T whileResting(Supplier<T> work) {
        atWork.lock();
        try {
            return work.get();
        } finally {
            atWork.unlock();
        }
    }

    /** How often they went in and came back. */
    int visits() {
        return whileResting(() -> visits);
    }

    /** Whether they are still at work. */
    boolean works() {
        return !complaints.isDone();
    }

    /** Sends them home; what they complained about. */
    List<String> leave() {
        enough = true;
        return complaints.join();
    }

    @Override
    public void close() {
        enough = true;
    }

    private List<String> work(Lotse lotse, Person person, String module) {
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (var playwright = Playwright.create(options);
                var browser = Chromium.launch(playwright)) {
            var visitor = new Visitor(browser, lotse.address(), Screen.DESK);
            var frame = visitor.signIn(person);
            var watch = new Watch(visitor.page());
            while (!enough) {
                frame.enter(module);
                assertThat(visitor.page().locator("vaadin-grid").first()).isVisible();
                visitor.page()
                        .locator(".lotse-menu vaadin-side-nav-item")
                        .first()
                        .click();
                assertThat(frame.startPage()).isVisible();
                visits++;
            }
            if (!watch.isSamePage()) {
                throw new AssertionError("The page was loaded anew");
            }
            visitor.leave();
            return visitor.complaints();
        }
    }
}
