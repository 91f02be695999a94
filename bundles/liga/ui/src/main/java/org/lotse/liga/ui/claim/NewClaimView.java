package org.lotse.liga.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;
import java.util.Map;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.agreement.AgreementSummary;
import org.lotse.liga.api.agreement.Agreements;
import org.lotse.liga.api.claim.Claims;
import org.lotse.liga.ui.Words;
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

/** A claim is entered here. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/claims/new",
        permission = "liga.edit",
        title = "liga.claims.enter",
        menu = false,
        icon = "invoice",
        order = 71)
@StyleSheet("context://liga/liga.css")
public final class NewClaimView extends Composite<NewEntry> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient List<AgreementSummary> agreements;
    private final ClaimForm form;
    private final NewEntry entry;

    /** Draws an empty form. */
    @Activate
    public NewClaimView(
            @Reference Claims claims,
            @Reference Agreements agreements,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.agreements = agreements.all();
        form = new ClaimForm(new Words(texts, Localized.language()), claims, this.agreements);
        entry = new NewEntry(
                new NewEntry.Says("liga.claims.enter", "liga.claim.save", "liga.claim.is-entered"),
                form,
                form.fields(),
                "liga/claims",
                () -> claims.enter(form.value()),
                navigator,
                feedback);
        entry.setId("new-claim");
    }

    @Override
    public void enter(Visit visit) {
        var wanted = visit.query("agreement").flatMap(AgreementId::parse);
        form.begin(agreements.stream()
                .filter(agreement -> wanted.filter(agreement.id()::equals).isPresent())
                .findFirst()
                .orElse(null));
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
