package org.lotse.cases.ui.directory;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.Icon;
import org.lotse.cases.api.directory.DirectoryState;
import org.lotse.cases.api.directory.ServiceDirectory;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;

/** How the list stands towards what municipalities have, and the button that brings it to them. */
final class PublishPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient ServiceDirectory directory;
    private final transient Feedback feedback;
    private final transient Words words;
    private final Paragraph published = new Paragraph();
    private final Paragraph reached = new Paragraph();
    private final Paragraph changed = new Paragraph();
    private final Button publish;
    private final Button again;

    PublishPanel(ServiceDirectory directory, Feedback feedback, Words words) {
        this.directory = directory;
        this.feedback = feedback;
        this.words = words;
        publish = new Button(words.get("cases.directory.publish"), new Icon("vaadin", "megafone"), click -> ask());
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.setId("directory-publish");
        again = new Button(words.get("cases.directory.look-again"), click -> show());
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        published.setId("directory-published");
        published.getElement().setAttribute("role", "status");
        reached.setId("directory-reached");
        reached.addClassName("cases-soft");
        changed.setId("directory-changed");
        var acts = new Div(publish, again);
        acts.addClassName("cases-publish-acts");
        getContent().addClassName("cases-form-part");
        getContent().add(published, reached, changed, acts);
    }

    /** Shows how it stands now. */
    void show() {
        var state = directory.state();
        published.setText(published(state));
        reached.setVisible(state.version() > 0);
        reached.setText(reached(state));
        changed.setVisible(state.changed());
        changed.setText(words.get(state.version() > 0 ? "cases.directory.changed" : "cases.directory.never"));
        publish.setVisible(state.changed());
        again.setVisible(state.version() > 0 && !state.outstanding().isEmpty());
    }

    private String published(DirectoryState state) {
        var at = state.publishedAt();
        if (at == null) {
            return words.get("cases.directory.unpublished");
        }
        var person = state.person();
        return person == null
                ? words.get("cases.directory.published", state.version(), Localized.dateTime(at))
                : words.get("cases.directory.published-by", state.version(), Localized.dateTime(at), person);
    }

    private String reached(DirectoryState state) {
        var all = state.reached().size() + state.outstanding().size();
        return state.outstanding().isEmpty()
                ? words.get("cases.directory.reached-all", all)
                : words.get(
                        "cases.directory.reached", state.reached().size(), all, String.join(", ", state.outstanding()));
    }

    private void ask() {
        var state = directory.state();
        feedback.confirm(
                "cases.directory.confirm-title",
                "cases.directory.confirm-text",
                "cases.directory.publish",
                new Object[] {state.reached().size() + state.outstanding().size()},
                this::publish);
    }

    private void publish() {
        feedback.attempt(() -> feedback.done("cases.directory.is-published", directory.publish()));
        show();
    }
}
