package org.lotse.platform.ui.api.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.function.Supplier;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.ViewHeader;

/** What stands on a page on which something new is written down: an empty form, and then the way to the page of what came of it. */
public final class NewEntry extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final FormFields fields;
    private boolean saved;

    /**
     * @param words what the page says
     * @param fields of the form, in which nothing is typed yet
     * @param list address of the page that lists such things; below it stands each of them
     * @param act saves what is typed and answers its identity
     */
    public NewEntry(
            Says words,
            Component form,
            FormFields fields,
            String list,
            Supplier<?> act,
            Navigator navigator,
            Feedback feedback) {
        this.fields = fields;
        Runnable save = () -> feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            var id = act.get();
            saved = true;
            feedback.done(words.done());
            navigator.to(list + "/" + id);
        });
        getContent().addClassName("lotse-detail");
        getContent()
                .add(
                        new ViewHeader(getTranslation(words.title())),
                        form,
                        new FormFoot(
                                getTranslation(words.save()),
                                save,
                                getTranslation("shell.cancel"),
                                () -> navigator.to(list)));
    }

    /** As {@link org.lotse.platform.ui.api.KeepsInput} asks. */
    public boolean hasUnsavedInput() {
        return !saved && fields.isChanged();
    }

    /** As {@link org.lotse.platform.ui.api.KeepsInput} asks. */
    public Map<String, String> unsavedInput() {
        return fields.changes();
    }

    /**
     * Keys of what the page says.
     *
     * @param title above it
     * @param save what the act is called
     * @param done when it is done
     */
    public record Says(String title, String save, String done) {}
}
