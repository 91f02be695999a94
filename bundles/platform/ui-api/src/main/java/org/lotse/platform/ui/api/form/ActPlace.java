package org.lotse.platform.ui.api.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.ui.api.Feedback;

/**
 * Where the forms for acts on a page's record open, one at a time. What was begun is not thrown away without a question.
 *
 * @param <R> the record
 */
public final class ActPlace<R> extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Feedback feedback;
    private final transient Edit<R> edit;
    private transient @Nullable ActForm<R> open;

    /** @param edit knows the record as it was seen, and shows what became of it */
    public ActPlace(Feedback feedback, Edit<R> edit) {
        this.feedback = feedback;
        this.edit = edit;
    }

    /** Opens a form in place of one that is open. */
    public void begin(ActForm<R> act) {
        afterDiscarding(() -> {
            open = act;
            act.fields().remember();
            getContent().removeAll();
            getContent().add(act.drawn(() -> carryOut(act), () -> afterDiscarding(this::close)));
        });
    }

    /** Whether something was typed that is not done yet. */
    public boolean isBegun() {
        return open != null && open.fields().isChanged();
    }

    /** What was typed and is not done yet, by label. */
    public Map<String, String> unsaved() {
        return open == null ? Map.of() : open.fields().changes();
    }

    private void carryOut(ActForm<R> act) {
        var done = feedback.attempt(act.fields().validated(), () -> {
            act.fields().requireReadable();
            act.act().accept(edit.record());
        });
        if (done) {
            close();
            feedback.done(act.told());
        }
        // What colleagues did meanwhile is shown in either case; what was typed in the form of the page stays.
        edit.act(seen -> {}, () -> {});
    }

    private void close() {
        open = null;
        getContent().removeAll();
    }

    private void afterDiscarding(Runnable act) {
        if (isBegun()) {
            feedback.confirm("shell.discard.title", "shell.discard.text", "shell.discard.do", new Object[0], act);
        } else {
            act.run();
        }
    }
}
