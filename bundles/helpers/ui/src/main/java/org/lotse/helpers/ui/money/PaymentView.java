package org.lotse.helpers.ui.money;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.activity.Activities;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.api.money.PayPayment;
import org.lotse.helpers.api.money.PaymentApproval;
import org.lotse.helpers.api.money.PaymentDetails;
import org.lotse.helpers.api.money.PaymentId;
import org.lotse.helpers.api.money.PaymentState;
import org.lotse.helpers.api.money.Payments;
import org.lotse.helpers.api.money.RevisePayment;
import org.lotse.helpers.api.money.SeenPayment;
import org.lotse.helpers.api.money.UndoPayment;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.rule.Check;
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
import org.lotse.platform.ui.api.form.ActForm;
import org.lotse.platform.ui.api.form.ActPlace;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.FormFoot;
import org.lotse.platform.ui.api.form.NoteField;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One payment: what is written down, how far it has come, and what can be decided. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/payments/:id",
        permission = "helpers.payments",
        title = "helpers.payment.one",
        menu = false,
        icon = "euro",
        order = 30)
@StyleSheet("context://helpers/helpers.css")
public final class PaymentView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Payments payments;
    private final transient PaymentApproval approval;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final boolean mayApprove;
    private final ViewHeader header = new ViewHeader("");
    private final Div state = new Div();
    private final PaymentForm form;
    private final FormFoot foot;
    private final transient Edit<PaymentDetails> edit;
    private final ActPlace<PaymentDetails> place;
    private boolean left;

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public PaymentView(
            @Reference Payments payments,
            @Reference PaymentApproval approval,
            @Reference VolunteerService volunteers,
            @Reference Activities activities,
            @Reference Circles circles,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.payments = payments;
        this.approval = approval;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        mayApprove = access.may(HelpersPermissions.APPROVE_PAYMENTS);
        form = new PaymentForm(words, payments, volunteers, activities, circles.all());
        edit = new Edit<>(form.fields(), feedback, seen -> payments.find(seen.id()), this::show)
                .whenRemoved(this::leave);
        place = new ActPlace<>(feedback, edit);
        foot = new FormFoot(
                getTranslation("helpers.form.save"),
                this::save,
                getTranslation("helpers.form.undo"),
                () -> edit.begin(read(edit.record().id())));
        state.addClassName("helpers-status-line");
        getContent().setId("payment");
        getContent().addClassName("helpers-detail");
        getContent()
                .add(
                        new ViewLink(getTranslation("helpers.payment.back"), "helpers/payments"),
                        header,
                        state,
                        place,
                        form,
                        foot);
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(read(PaymentId.parse(visit.parameter("id")).orElseThrow(NotFound::new)));
    }

    @Override
    public boolean hasUnsavedInput() {
        return !left && (form.fields().isChanged() || place.isBegun());
    }

    @Override
    public Map<String, String> unsavedInput() {
        var input = new LinkedHashMap<>(form.fields().changes());
        input.putAll(place.unsaved());
        return input;
    }

    private PaymentDetails read(PaymentId id) {
        return payments.find(id).orElseThrow(NotFound::new);
    }

    private void show(PaymentDetails found) {
        var editable = found.state() == PaymentState.ENTERED;
        header.setTitle(
                words.text("helpers.payment.of", Euro.withSign(found.total(), words.locale()), found.volunteerName()));
        form.show(found.data());
        form.setReadOnly(!editable);
        foot.setVisible(editable);
        state.removeAll();
        state.add(new PaymentBadge(words, found.state()));
        state.add(new ViewLink(found.volunteerName(), "helpers/" + found.data().volunteer()));
        state.add(new Paragraph(words.text("helpers.payment.entered-by", found.enteredBy())));
        if (found.approvedBy() != null && found.approvedOn() != null) {
            state.add(new Paragraph(
                    words.text("helpers.payment.approved-by", found.approvedBy(), Localized.date(found.approvedOn()))));
        }
        if (found.state() == PaymentState.PAID) {
            state.add(new Paragraph(words.text(
                    "helpers.payment.paid-on", Localized.date(found.data().payOn()))));
        }
        if (found.reason() != null) {
            var reason = new Paragraph(words.text("helpers.payment.undone-because", found.reason()));
            reason.addClassName("helpers-warning");
            state.add(reason);
        }
        acts(found);
    }

    private void acts(PaymentDetails found) {
        if (mayApprove && found.state() == PaymentState.ENTERED) {
            state.add(first("helpers.payment.approve", this::approve));
        }
        if (mayApprove && found.state() == PaymentState.APPROVED) {
            state.add(first("helpers.payment.pay", () -> place.begin(paying(found))));
        }
        if (mayApprove && found.state() != PaymentState.ENTERED) {
            state.add(small("helpers.payment.undo", () -> place.begin(undoing())));
        }
        if (found.state() == PaymentState.ENTERED) {
            var remove = small("helpers.payment.remove", this::remove);
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            state.add(remove);
        }
    }

    private Button first(String key, Runnable act) {
        var button = small(key, act);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button small(String key, Runnable act) {
        var button = new Button(words.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void approve() {
        edit.act(
                seen -> approval.approve(new SeenPayment(seen.id(), seen.revision())),
                () -> feedback.done("helpers.payment.is-approved"));
    }

    private ActForm<PaymentDetails> paying(PaymentDetails found) {
        var today = Localized.today();
        var planned = found.data().payOn();
        var paidOn = Localized.datePicker(words.text("helpers.payment.paid-when"));
        paidOn.setRequiredIndicatorVisible(true);
        paidOn.setHelperText(words.text("helpers.payment.pay-on-help"));
        paidOn.setValue(planned.isAfter(today) ? today : planned);
        return new ActForm<>(
                words.text("helpers.payment.pay"),
                words.text("helpers.payment.pay-do"),
                "helpers.payment.is-paid",
                new FormFields().add("paidOn", paidOn),
                List.<Component>of(paidOn),
                seen -> approval.pay(
                        new PayPayment(seen.id(), seen.revision(), Check.present("paidOn", paidOn.getValue()))));
    }

    private ActForm<PaymentDetails> undoing() {
        var reason = new NoteField(words.text("helpers.payment.reason"), UndoPayment.REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        return new ActForm<>(
                words.text("helpers.payment.undo"),
                words.text("helpers.payment.undo"),
                "helpers.payment.is-undone",
                new FormFields().add("reason", reason),
                List.<Component>of(reason),
                seen -> approval.undo(new UndoPayment(seen.id(), seen.revision(), reason.getValue())));
    }

    private void remove() {
        feedback.confirm(
                "helpers.payment.remove-title",
                "helpers.payment.remove-text",
                "helpers.payment.remove",
                new Object[] {edit.record().volunteerName()},
                () -> {
                    var seen = edit.record();
                    if (feedback.attempt(() -> payments.remove(new SeenPayment(seen.id(), seen.revision())))) {
                        feedback.done("helpers.payment.removed");
                        leave();
                    }
                });
    }

    private void save() {
        edit.save(seen -> payments.revise(new RevisePayment(seen.id(), seen.revision(), form.value())), () -> {
            edit.begin(read(edit.record().id()));
            feedback.done("helpers.payment.saved");
        });
    }

    private void leave() {
        left = true;
        navigator.to("helpers/payments");
    }
}
