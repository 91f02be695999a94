package org.lotse.cases.ui.handover;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.NameForm;
import org.lotse.cases.api.duplicate.DuplicateSearch;
import org.lotse.cases.api.duplicate.PersonSketch;
import org.lotse.cases.api.handover.ArrivedHandover;
import org.lotse.cases.api.handover.HandoverCover;
import org.lotse.cases.api.handover.HandoverInbox;
import org.lotse.cases.ui.PackageBadge;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.FormSlot;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.cases.ui.merge.SimilarCases;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.exchange.IncomingPackages;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.FormFields;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A package that has come: what is needed for deciding, accept, reject. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/inbox/:package", permission = "cases.take-over", title = "cases.inbox.package", menu = false)
@StyleSheet("context://cases/cases.css")
public final class ArrivedView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient HandoverInbox inbox;
    private final transient DuplicateSearch duplicates;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final ViewHeader header;
    private final Div content = new Div();
    private final FormSlot place;
    private final boolean mayRead;
    private transient @Nullable PackageId shown;

    /** The frame; filled when entered. */
    @Activate
    public ArrivedView(
            @Reference HandoverInbox inbox,
            @Reference DuplicateSearch duplicates,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.inbox = inbox;
        this.duplicates = duplicates;
        mayRead = access.may(CasesPermissions.READ);
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        header = new ViewHeader(words.get("cases.inbox.package"));
        place = new FormSlot(feedback);
        content.addClassName("cases-arrived");
        getContent().setId("arrived");
        getContent().addClassName("cases-case");
        getContent().add(new ViewLink(words.get("cases.inbox.back"), "cases/inbox"), header, content, place);
    }

    @Override
    public void enter(Visit visit) {
        show(PackageId.parse(visit.parameter("package")).flatMap(inbox::find).orElseThrow(NotFound::new));
    }

    @Override
    public boolean hasUnsavedInput() {
        return place.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return place.unsavedInput();
    }

    private void show(ArrivedHandover handover) {
        var arrived = handover.arrived();
        shown = arrived.id();
        header.setTitle(words.get("cases.inbox.heading", handover.senderName(), Localized.dateTime(arrived.sentAt())));
        content.removeAll();
        place.close();
        content.add(new PackageBadge(words, arrived.state()));
        if (arrived.state().isOpen()) {
            undecided();
        } else {
            decided(handover);
        }
    }

    private void undecided() {
        var accept = new Button(words.get("cases.inbox.accept"), click -> askToAccept());
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // Whoever broke the seal must not have the receiver open a case; rejecting is still possible.
        accept.setEnabled(feedback.attempt(() -> {
            var cover = inbox.cover(id());
            content.add(new HandoverSheet(words, words.get("cases.inbox.cover-title"), cover));
            if (mayRead) {
                var similar = new SimilarCases(duplicates, words);
                content.add(similar);
                similar.compare(sketch(cover));
            }
        }));
        var reject = new Button(words.get("cases.inbox.reject"), click -> beginRejection());
        var acts = new Div(accept, reject);
        acts.addClassName("cases-form-actions");
        content.add(acts);
    }

    private void decided(ArrivedHandover handover) {
        var reason = handover.arrived().reason();
        if (reason != null) {
            var said = new Paragraph(words.get("cases.handover.reason", reason));
            said.addClassName("cases-note");
            content.add(said);
        }
        handover.opened().ifPresent(id -> content.add(new ViewLink(words.get("cases.inbox.to-case"), "cases/" + id)));
    }

    private void askToAccept() {
        feedback.confirm(
                "cases.inbox.accept-title",
                "cases.inbox.accept-text",
                "cases.inbox.accept",
                new Object[0],
                () -> place.afterDiscarding(this::accept));
    }

    private void accept() {
        feedback.attempt(() -> {
            var opened = inbox.accept(id());
            place.close();
            feedback.done("cases.inbox.accepted", opened.number().value());
            navigator.to("cases/" + opened.id());
        });
    }

    private void beginRejection() {
        place.afterDiscarding(() -> {
            var reason = Fields.note(words.field("rejectionReason"), IncomingPackages.REASON_LENGTH);
            reason.setRequiredIndicatorVisible(true);
            reason.setHelperText(words.get("cases.inbox.reason-hint"));
            var fields = new FormFields().add("reason", reason);
            var form = new PanelForm(
                    words.get("cases.inbox.reject"),
                    fields,
                    List.of(reason),
                    () -> place.afterDiscarding(place::close));
            place.open(
                    form.ending(new FormActions(
                            words,
                            words.get("cases.inbox.reject-save"),
                            () -> reject(fields, reason),
                            () -> place.afterDiscarding(place::close),
                            form)),
                    fields);
            reason.focus();
        });
    }

    private void reject(FormFields fields, TextArea reason) {
        feedback.attempt(fields.validated(), () -> {
            inbox.reject(id(), reason.getValue());
            feedback.done("cases.inbox.rejected");
            inbox.find(id()).ifPresent(this::show);
        });
    }

    /** The cover tells the whole name and the year of birth; more stays sealed until it is accepted. */
    private static PersonSketch sketch(HandoverCover cover) {
        var born = cover.birthYear() == null ? null : LocalDate.of(cover.birthYear(), 1, 1);
        return PersonSketch.of(new NameForm(null, cover.name()), List.of(), born, BirthPrecision.YEAR);
    }

    private PackageId id() {
        return Optional.ofNullable(shown).orElseThrow();
    }
}
