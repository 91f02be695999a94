package org.lotse.platform.ui.api.open;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Makes the visitor's browser work a little before something is taken from it, so that sending thousands of forms costs somebody something.
 * Nobody has to see, hear or type anything, no other machine is asked, and the browser works while the form is filled in. It reckons with
 * the browser's own {@code crypto.subtle}, which there is on secure pages only (HTTPS, or this machine).
 */
public final class ProofOfWork extends Composite<Div> {

    /** About a second on a desk, a few on an old telephone. */
    private static final int BITS = 16;

    private static final long serialVersionUID = 1L;
    private static final String SCRIPT = script();

    private transient Puzzle puzzle = Puzzle.of(BITS);

    /** Takes no room. */
    public ProofOfWork() {
        getContent().getStyle().setDisplay(com.vaadin.flow.dom.Style.Display.NONE);
    }

    /**
     * Waits until the browser is done and says whether it was right. Each answer counts once: the browser begins to work on the next one.
     *
     * @param done called on the UI thread
     */
    public void await(Consumer<Boolean> done) {
        getElement()
                .executeJs("return this.lotseWork")
                .then(
                        String.class,
                        answer -> {
                            var solved = answer != null && puzzle.isSolvedBy(answer);
                            ask();
                            done.accept(solved);
                        },
                        failed -> done.accept(false));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ask();
    }

    private void ask() {
        puzzle = Puzzle.of(BITS);
        getElement().executeJs(SCRIPT, puzzle.question(), puzzle.bits());
    }

    private static String script() {
        try (var file = Objects.requireNonNull(ProofOfWork.class.getResourceAsStream("proof-of-work.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
