package org.lotse.cases.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.form.FormFields;

/** The place in a panel where one form at a time is open; what was typed is asked about before it is put away. */
public final class FormSlot extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Feedback feedback;
    private transient @Nullable FormFields open;

    /** Empty. */
    public FormSlot(Feedback feedback) {
        this.feedback = feedback;
    }

    /** Shows a form in place of any other. */
    public void open(Component form, FormFields fields) {
        open = fields;
        getContent().removeAll();
        getContent().add(form);
    }

    /** Puts the form away. */
    public void close() {
        open = null;
        getContent().removeAll();
    }

    /** Runs the act at once if nothing is lost, otherwise if the person does not mind. */
    public void afterDiscarding(Runnable act) {
        if (!hasUnsavedInput()) {
            act.run();
            return;
        }
        feedback.confirm(
                "cases.form.discard-title", "cases.form.discard-text", "cases.form.discard", new Object[0], act);
    }

    /** Whether something was typed that is not kept yet. */
    public boolean hasUnsavedInput() {
        return open != null && open.isChanged();
    }

    /** What was typed and is not kept yet, by label. */
    public Map<String, String> unsavedInput() {
        return open == null ? Map.of() : open.changes();
    }
}
