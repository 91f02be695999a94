package org.lotse.helpers.ui.money;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Map;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.activity.Activities;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.api.money.Payments;
import org.lotse.helpers.ui.VolunteerBox;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.NewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A payment to a volunteer is entered here. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/payments/new",
        permission = "helpers.payments",
        title = "helpers.payment.enter",
        menu = false,
        icon = "euro",
        order = 29)
@StyleSheet("context://helpers/helpers.css")
public final class NewPaymentView extends Composite<NewEntry> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient VolunteerService volunteers;
    private final PaymentForm form;
    private final NewEntry entry;

    /** Draws an empty form. */
    @Activate
    public NewPaymentView(
            @Reference Payments payments,
            @Reference VolunteerService volunteers,
            @Reference Activities activities,
            @Reference Circles circles,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.volunteers = volunteers;
        form = new PaymentForm(new Words(texts, Localized.language()), payments, volunteers, activities, circles.all());
        entry = new NewEntry(
                new NewEntry.Says("helpers.payment.enter", "helpers.payment.save", "helpers.payment.entered"),
                form,
                form.fields(),
                "helpers/payments",
                () -> payments.enter(form.value()),
                navigator,
                feedback);
        entry.setId("new-payment");
    }

    @Override
    public void enter(Visit visit) {
        form.begin(VolunteerBox.named(volunteers, visit.query("volunteer").orElse("")));
        form.fields().remember();
        form.focus();
    }

    @Override
    protected NewEntry initContent() {
        return entry;
    }

    @Override
    public boolean hasUnsavedInput() {
        return entry.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return entry.unsavedInput();
    }
}
