package org.lotse.helpers.ui.message;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.message.DeliveryState;
import org.lotse.helpers.api.message.MessageDetails;
import org.lotse.helpers.api.message.MessageId;
import org.lotse.helpers.api.message.MessagePapers;
import org.lotse.helpers.api.message.Messages;
import org.lotse.helpers.api.message.Recipient;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.PdfDownload;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One message: what it says, and what became of it for everybody it was for. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/messages/:id",
        permission = "helpers.read",
        title = "helpers.message.title",
        menu = false,
        icon = "envelope",
        order = 49)
@StyleSheet("context://helpers/helpers.css")
public final class MessageView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient Messages messages;
    private final transient MessagePapers papers;
    private final transient Feedback feedback;
    private final transient MessageWords words;
    private final boolean mayEdit;
    private final ViewHeader header = new ViewHeader("");
    private final Div facts = new Div();
    private final Div acts = new Div();
    private final Paragraph text = new Paragraph();
    private final Grid<Recipient> recipients = new Grid<>();

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public MessageView(
            @Reference Messages messages,
            @Reference MessagePapers papers,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.messages = messages;
        this.papers = papers;
        this.feedback = feedback;
        words = new MessageWords(new Words(texts, Localized.language()));
        mayEdit = access.may(HelpersPermissions.EDIT);
        recipients.setAriaLabel(getTranslation("helpers.message.recipients"));
        recipients.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        recipients
                .addComponentColumn(one -> new ViewLink(one.name(), "helpers/" + one.volunteer()))
                .setHeader(getTranslation("helpers.volunteer.name"))
                .setRowHeader(true)
                .setFlexGrow(2);
        recipients
                .addColumn(words::state)
                .setHeader(getTranslation("helpers.message.state"))
                .setFlexGrow(3);
        facts.addClassName("helpers-facts");
        acts.addClassName("helpers-status-line");
        var letter = new Div(text);
        letter.addClassName("helpers-letter");
        var said = new Div(
                FormParts.section(getTranslation("helpers.message.text"), letter),
                FormParts.section(getTranslation("helpers.message.recipients"), recipients));
        said.addClassName("helpers-form");
        getContent().setId("message");
        getContent().addClassName("helpers-detail");
        getContent()
                .add(
                        new ViewLink(getTranslation("helpers.message.back"), "helpers/messages"),
                        header,
                        facts,
                        acts,
                        said);
    }

    @Override
    public void enter(Visit visit) {
        show(MessageId.parse(visit.parameter("id")).orElseThrow(NotFound::new));
    }

    private void show(MessageId id) {
        var found = messages.find(id).orElseThrow(NotFound::new);
        var summary = found.summary();
        header.setTitle(summary.subject());
        text.setText(found.text());
        facts.removeAll();
        facts.add(new Paragraph(
                getTranslation("helpers.message.by-at", words.by(summary), Localized.dateTime(summary.writtenAt()))));
        if (found.to() != null) {
            facts.add(new Paragraph(getTranslation("helpers.message.to", found.to())));
        }
        if (found.replyTo() != null) {
            facts.add(new Paragraph(getTranslation("helpers.preview.reply-to", found.replyTo())));
        }
        facts.add(new Paragraph(words.numbers(summary)));
        recipients.setItems(found.recipients());
        recipients.setAllRowsVisible(found.recipients().size() <= 20);
        showActs(id, found);
    }

    private void showActs(MessageId id, MessageDetails found) {
        acts.removeAll();
        var failed = found.summary().number(DeliveryState.FAILED);
        if (failed + found.summary().number(DeliveryState.NOT_SENT) > 0) {
            acts.add(new PdfDownload(
                    getTranslation("helpers.message.print"),
                    () -> getTranslation("helpers.message.print-file"),
                    to -> papers.unreached(id, to)));
        }
        if (mayEdit && failed > 0 && !found.summary().kind().isAutomatic()) {
            acts.add(small("helpers.message.retry", () -> retry(id)));
        }
        if (found.summary().number(DeliveryState.WAITING) > 0) {
            acts.add(small("helpers.message.refresh", () -> show(id)));
        }
    }

    private void retry(MessageId id) {
        if (feedback.attempt(() -> messages.retry(id))) {
            feedback.done("helpers.message.is-retried");
        }
        show(id);
    }

    private Button small(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
