package org.lotse.itests.browser;

import com.microsoft.playwright.Page;

/**
 * Eyes on a page from now on: when its menu changed for the first time, and whether it was loaded anew. The page's own
 * clock is the machine's clock, so times of several browsers can be compared.
 */
final class Watch {

    private final Page page;

    Watch(Page page) {
        this.page = page;
        page.evaluate("""
                () => {
                  const watch = { changedAt: 0, clickedAt: 0 };
                  window.lotseWatch = watch;
                  new MutationObserver(() => watch.changedAt = watch.changedAt || Date.now())
                      .observe(document.querySelector('.lotse-menu'), { childList: true, subtree: true });
                  document.addEventListener('click', () => watch.clickedAt = Date.now(), true);
                }""");
    }

    /** Whether it is still the page that was opened: a page that is loaded anew forgets the watch. */
    boolean isSamePage() {
        return (Boolean) page.evaluate("() => window.lotseWatch !== undefined");
    }

    /** When the menu changed, in milliseconds of the clock; zero if it did not. */
    long menuChangedAt() {
        return ((Number) page.evaluate("() => window.lotseWatch.changedAt")).longValue();
    }

    /** When somebody last clicked, in milliseconds of the clock. */
    long clickedAt() {
        return ((Number) page.evaluate("() => window.lotseWatch.clickedAt")).longValue();
    }
}
