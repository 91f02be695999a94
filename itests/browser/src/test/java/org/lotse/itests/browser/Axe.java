package org.lotse.itests.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;

/** Deque's axe, asked about WCAG 2.1 AA in the page that is shown: on a desk and on a telephone, by day and by night. */
final class Axe {

    private static final String RUN = """
            async only => {
              await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              await Promise.allSettled(document.getAnimations()
                  .filter(moved => moved.effect.getComputedTiming().endTime < Infinity).map(moved => moved.finished));
              const asked = only === 'colours' ? { type: 'rule', values: ['color-contrast'] }
                  : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] };
              const rules = only === 'words' ? { 'color-contrast': { enabled: false } } : {};
              const found = await axe.run(document, { runOnly: asked, rules, resultTypes: ['violations'], preload: false });
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                  rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replaceAll('\\n', ' ')));
            }""";

    /** A colour half way to the next would be neither: nothing moves, in no shadow either. */
    private static final String STAND_STILL = """
            () => {
              const still = window.lotseStill ??= new CSSStyleSheet();
              still.replaceSync(':host, *, *::before, *::after { transition: none !important; animation-duration: 0s !important }');
              const calm = root => {
                if (!root.adoptedStyleSheets.includes(still)) root.adoptedStyleSheets.push(still);
                root.querySelectorAll('*').forEach(part => part.shadowRoot && calm(part.shadowRoot));
              };
              calm(document);
            }""";

    /** What is asked: all rules, those about colours, which take longest, or all the others. */
    private static final String EVERYTHING = "everything";

    private static final String COLOURS = "colours";
    private static final String WORDS = "words";

    /** What axe complains about within Vaadin's own shadow, where nobody of us can reach; each with its reason. */
    private static final Map<String, String> VAADINS_OWN = Map.of(
            "aria-allowed-attr at vaadin-select-value-button",
            "a select says that it must be filled in on its button, whose role does not know that; it is read out nevertheless",
            "aria-allowed-attr at vaadin-checkbox-group",
            "a group says that something must be ticked, and the role of a group does not know that; it is read out nevertheless");

    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private boolean everything = true;

    Axe(Page page) {
        this.page = page;
    }

    /** Looks over what stands there in the middle of an errand; what it complains about is an error. */
    static void find(Visitor visitor, String name) {
        var axe = new Axe(visitor.page());
        axe.look(name);
        Assertions.assertThat(axe.complaints()).isEmpty();
    }

    /** From here on looks at what another language changes, which is neither colours nor what has room on a telephone. */
    void lookAtWordsOnly() {
        everything = false;
    }

    /** Looks the page over. Brightness changes colours only and width changes none, so that by night colours are looked at once. */
    void look(String name) {
        page.waitForFunction(Visitor.NOTHING_UNDER_WAY);
        if (everything) {
            look(name, Screen.PHONE, ColorScheme.LIGHT, EVERYTHING);
            look(name, Screen.DESK, ColorScheme.DARK, COLOURS);
        }
        look(name, Screen.DESK, ColorScheme.LIGHT, everything ? EVERYTHING : WORDS);
    }

    /** All it complained about so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void look(String name, Screen screen, ColorScheme brightness, String only) {
        page.setViewportSize(screen.width, screen.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(brightness));
        var found = found(only);
        if (!found.isEmpty()) {
            found = found(only);
        }
        found.forEach(complaint -> complaints.add(name + ", " + screen + ", " + brightness + ": " + complaint));
    }

    /** What stands there now. Something may just be coming or going, so that a complaint counts when it is there twice. */
    private List<String> found(String only) {
        page.evaluate(STAND_STILL);
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(script());
        }
        return ((List<?>) page.evaluate(RUN, only))
                .stream()
                        .map(Object::toString)
                        .filter(complaint -> VAADINS_OWN.keySet().stream().noneMatch(own -> isAbout(own, complaint)))
                        .toList();
    }

    /** Where several of a kind stand on a page, what leads to the one stands before it. */
    private static boolean isAbout(String own, String complaint) {
        var at = own.indexOf(' ', own.indexOf(" at ") + 1) + 1;
        return complaint.startsWith(own.substring(0, at)) && complaint.contains(own.substring(at));
    }

    private static String script() {
        try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
