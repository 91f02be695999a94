package org.lotse.cases.ui.appointment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.lotse.cases.api.appointment.CalendarAccess;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;

/** Where somebody makes, renews and takes back the address of their own calendar. */
final class FeedPanel extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    private final transient CalendarAccess access;
    private final transient Feedback feedback;
    private final transient Words words;
    private final Div body = new Div();

    FeedPanel(CalendarAccess access, Feedback feedback, Words words) {
        this.access = access;
        this.feedback = feedback;
        this.words = words;
        body.addClassName("cases-feed");
        getContent().setSummaryText(words.get("cases.feed.title"));
        getContent().add(body);
        show();
    }

    private void show() {
        var since = access.since();
        body.removeAll();
        body.add(
                new Paragraph(words.get("cases.feed.text")),
                new Paragraph(since.map(made -> words.get("cases.feed.since", Localized.dateTime(made)))
                        .orElseGet(() -> words.get("cases.feed.none"))));
        var acts = new Div(
                new Button(words.get(since.isPresent() ? "cases.feed.renew" : "cases.feed.make"), click -> renew()));
        acts.addClassName("cases-form-actions");
        if (since.isPresent()) {
            var revoke = new Button(words.get("cases.feed.revoke"), click -> revoke());
            revoke.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            acts.add(revoke);
        }
        body.add(acts);
    }

    private void renew() {
        feedback.attempt(() -> {
            var path = access.renew();
            show();
            UI.getCurrent().getPage().fetchCurrentURL(here -> {
                var address = new TextField(words.get("cases.feed.address"));
                address.setReadOnly(true);
                address.setWidthFull();
                address.setAutoselect(true);
                address.setHelperText(words.get("cases.feed.once"));
                address.setValue(here.getProtocol() + "://" + here.getAuthority() + "/" + path);
                body.addComponentAtIndex(1, address);
                address.focus();
            });
        });
    }

    private void revoke() {
        if (feedback.attempt(access::revoke)) {
            feedback.done("cases.feed.revoked");
        }
        show();
    }
}
