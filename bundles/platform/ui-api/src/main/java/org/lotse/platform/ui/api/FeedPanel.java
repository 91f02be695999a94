package org.lotse.platform.ui.api;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Where somebody makes, renews and takes back the secret address of a calendar of theirs ({@code org.lotse.platform.api.calendar}). */
public final class FeedPanel extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final transient Supplier<Optional<Instant>> since;
    private final transient Supplier<String> renew;
    private final transient Runnable revoke;
    private final transient Feedback feedback;
    private final Div body = new Div();

    /**
     * @param text translated; says what stands in the calendar
     * @param since since when there is an address
     * @param renew makes one, and returns it below the root without a leading slash; the one before leads nowhere
     * @param revoke takes it back
     */
    public FeedPanel(
            String text,
            Supplier<Optional<Instant>> since,
            Supplier<String> renew,
            Runnable revoke,
            Feedback feedback) {
        this.text = text;
        this.since = since;
        this.renew = renew;
        this.revoke = revoke;
        this.feedback = feedback;
        body.addClassName("lotse-feed");
        getContent().setSummaryText(getTranslation("shell.feed.title"));
        getContent().add(body);
        show();
    }

    private void show() {
        var made = since.get();
        body.removeAll();
        body.add(
                new Paragraph(text),
                new Paragraph(made.map(at -> getTranslation("shell.feed.since", Localized.dateTime(at)))
                        .orElseGet(() -> getTranslation("shell.feed.none"))));
        var acts = new Div(new Button(
                getTranslation(made.isPresent() ? "shell.feed.renew" : "shell.feed.make"), click -> renew()));
        acts.addClassName("lotse-feed-acts");
        if (made.isPresent()) {
            var end = new Button(getTranslation("shell.feed.revoke"), click -> revoke());
            end.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            acts.add(end);
        }
        body.add(acts);
    }

    private void renew() {
        feedback.attempt(() -> {
            var path = renew.get();
            show();
            UI.getCurrent().getPage().fetchCurrentURL(here -> {
                var address = new TextField(getTranslation("shell.feed.address"));
                address.setReadOnly(true);
                address.setWidthFull();
                address.setAutoselect(true);
                address.setHelperText(getTranslation("shell.feed.once"));
                address.setValue(here.getProtocol() + "://" + here.getAuthority() + "/" + path);
                body.addComponentAtIndex(1, address);
                address.focus();
            });
        });
    }

    private void revoke() {
        if (feedback.attempt(revoke)) {
            feedback.done("shell.feed.revoked");
        }
        show();
    }
}
