package org.lotse.cases.ui.handover;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.ContactLog;
import org.lotse.cases.api.document.CaseDocuments;
import org.lotse.cases.api.handover.HandoverDocument;
import org.lotse.cases.api.handover.HandoverPreview;
import org.lotse.cases.api.handover.HandoverService;
import org.lotse.cases.api.handover.PrepareHandover;
import org.lotse.cases.api.handover.SendHandover;
import org.lotse.cases.api.handover.SentHandover;
import org.lotse.cases.api.release.DisclosureData;
import org.lotse.cases.api.release.ReleaseService;
import org.lotse.cases.ui.PackageBadge;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.FormSlot;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;

/** Prepares a package, shows exactly what goes, sends it, and tells what became of those before. */
final class HandoverPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int OFFERED_CONTACTS = 50;

    private final transient HandoverService handovers;
    private final transient ReleaseService releases;
    private final transient ContactLog log;
    private final transient CaseDocuments documents;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient BooleanSupplier maySend;
    private final transient Runnable onSent;
    private final Button begin;
    private final FormSlot place;
    private final Div preview = new Div();
    private final UnorderedList sent = new UnorderedList();
    private final Paragraph nothingSent;
    private transient @Nullable CaseId shown;

    /**
     * @param maySend whether to offer a new package
     * @param onSent told when a package is on its way
     */
    HandoverPanel(
            HandoverService handovers,
            ReleaseService releases,
            ContactLog log,
            CaseDocuments documents,
            Feedback feedback,
            Words words,
            BooleanSupplier maySend,
            Runnable onSent) {
        this.onSent = onSent;
        this.handovers = handovers;
        this.releases = releases;
        this.log = log;
        this.documents = documents;
        this.feedback = feedback;
        this.words = words;
        this.maySend = maySend;
        place = new FormSlot(feedback);
        begin = new Button(words.get("cases.handover.begin"), click -> begin(null));
        begin.addThemeVariants(ButtonVariant.LUMO_SMALL);
        nothingSent = new Paragraph(words.get("cases.handover.nothing-yet"));
        nothingSent.addClassName("cases-soft");
        var head = new Div(new H2(words.get("cases.handover.sent-title")), begin);
        head.addClassName("cases-panel-head");
        var list = new Section(head, sent, nothingSent);
        list.addClassName("cases-contacts");
        getContent().setId("handover");
        getContent().addClassName("cases-handover");
        getContent().add(place, preview, list);
    }

    void show(CaseId id) {
        shown = id;
        begin.setVisible(maySend.getAsBoolean());
        sent.removeAll();
        var all = handovers.of(id);
        all.forEach(handover -> sent.add(item(handover)));
        nothingSent.setVisible(all.isEmpty());
    }

    boolean hasUnsavedInput() {
        return place.hasUnsavedInput();
    }

    Map<String, String> unsavedInput() {
        return place.unsavedInput();
    }

    /** Begins a package for whoever asked for the case. */
    void beginFor(TenantId receiver) {
        if (maySend.getAsBoolean()) {
            begin(receiver);
            place.scrollIntoView();
        }
    }

    private void begin(@Nullable TenantId receiver) {
        place.afterDiscarding(() -> {
            preview.removeAll();
            var draft = new HandoverDraft(
                    words,
                    handovers.receivers(),
                    releases.receivers(),
                    log.entries(id(), null, OFFERED_CONTACTS).items(),
                    documents.of(id()),
                    this::preview,
                    this::cancel);
            draft.prefer(receiver);
            place.open(draft, draft.fields());
            draft.focus();
        });
    }

    private void cancel() {
        place.afterDiscarding(this::close);
    }

    private void close() {
        place.close();
        preview.removeAll();
        begin.focus();
    }

    private void preview(HandoverDraft draft) {
        preview.removeAll();
        feedback.attempt(draft.fields().validated(), () -> {
            draft.fields().requireReadable();
            var prepared = draft.prepared(id());
            show(draft, prepared, handovers.preview(prepared));
        });
    }

    private void show(HandoverDraft draft, PrepareHandover prepared, HandoverPreview seen) {
        preview.add(new HandoverSeen(
                words,
                words.get("cases.handover.preview-title", prepared.receiverName()),
                seen,
                () -> send(draft, prepared, seen)));
        preview.scrollIntoView();
    }

    private void send(HandoverDraft draft, PrepareHandover prepared, HandoverPreview seen) {
        feedback.attempt(draft.fields().validated(), () -> {
            handovers.send(new SendHandover(prepared, seen.fingerprint(), inTheRegister(seen.document())));
            feedback.done("cases.handover.sent", prepared.receiverName());
            close();
            show(id());
            onSent.run();
        });
    }

    /** Who received what says which documents, as far as there is room. */
    private String inTheRegister(HandoverDocument document) {
        var cover = document.cover();
        var what = words.get("cases.handover.register", words.of(cover.occasion()), words.parts(cover.parts()));
        var titles = document.documents().stream()
                .map(enclosed -> enclosed.document().title())
                .collect(Collectors.joining(", "));
        var all = titles.isEmpty() ? what : words.get("cases.handover.register-documents", what, titles);
        return all.length() <= DisclosureData.CONTENT_LENGTH
                ? all
                : all.substring(0, DisclosureData.CONTENT_LENGTH - 1) + "…";
    }

    private ListItem item(SentHandover handover) {
        var record = handover.sent();
        var item = new ListItem();
        item.addClassName("cases-contact");
        var heading = new H3(
                words.get("cases.handover.heading", handover.receiverName(), Localized.dateTime(record.sentAt())));
        var line = new Paragraph(
                words.get("cases.handover.line", words.of(handover.occasion()), words.parts(handover.parts())));
        line.addClassName("cases-soft");
        item.add(heading, new PackageBadge(words, record.state()), line);
        if (record.reason() != null) {
            var reason = new Paragraph(words.get("cases.handover.reason", record.reason()));
            reason.addClassName("cases-note");
            item.add(reason);
        }
        var author = new Paragraph(words.get("cases.contact.author", handover.author()));
        author.addClassName("cases-author");
        item.add(author);
        if (record.state().isOpen()) {
            var withdraw = new Button(words.get("cases.handover.withdraw"), click -> askToWithdraw(handover));
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            item.add(withdraw);
        }
        return item;
    }

    private void askToWithdraw(SentHandover handover) {
        feedback.confirm(
                "cases.handover.withdraw-title",
                "cases.handover.withdraw-text",
                "cases.handover.withdraw",
                new Object[] {handover.receiverName()},
                () -> {
                    if (feedback.attempt(
                            () -> handovers.withdraw(handover.sent().id()))) {
                        feedback.done("cases.handover.withdrawn");
                    }
                    show(id());
                    begin.focus();
                });
    }

    private CaseId id() {
        return Optional.ofNullable(shown).orElseThrow();
    }
}
