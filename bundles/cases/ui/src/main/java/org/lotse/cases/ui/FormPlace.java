package org.lotse.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.form.FormFields;

/** Where a panel opens a form: one at a time, and never closed over what somebody typed without asking. */
final class FormPlace extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Feedback feedback;
    private transient @Nullable FormFields fields;

    FormPlace(Feedback feedback) {
        this.feedback = feedback;
    }

    /** Opens a form in the place of the one that is open; asks first if something was typed there. */
    void open(Component form, FormFields its, Runnable whenOpen) {
        afterDiscarding(() -> {
            close();
            getContent().add(form);
            fields = its;
            whenOpen.run();
        });
    }

    void cancel(Runnable whenClosed) {
        afterDiscarding(() -> {
            close();
            whenClosed.run();
        });
    }

    void close() {
        getContent().removeAll();
        fields = null;
    }

    boolean hasUnsavedInput() {
        return fields != null && fields.isChanged();
    }

    Map<String, String> unsavedInput() {
        return fields == null ? Map.of() : fields.changes();
    }

    private void afterDiscarding(Runnable act) {
        if (hasUnsavedInput()) {
            feedback.confirm(
                    "cases.form.discard-title", "cases.form.discard-text", "cases.form.discard", new Object[0], act);
        } else {
            act.run();
        }
    }
}
