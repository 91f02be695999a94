package org.lotse.cases.ui.household;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.DwellingHistory;
import org.lotse.cases.api.HouseholdService;
import org.lotse.cases.ui.CaseHead;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** With whom the person of a case lives, and where. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/:id/household", permission = "cases.read", title = "cases.page.household", menu = false)
@StyleSheet("context://cases/cases.css")
public final class HouseholdView extends Composite<Div> implements View, Enterable, KeepsInput, PageTitle {

    private static final long serialVersionUID = 1L;

    private final CaseHead head;
    private final HouseholdPanel household;
    private final DwellingPanel dwellings;

    /** The frame; filled when entered. */
    @Activate
    public HouseholdView(
            @Reference CaseService cases,
            @Reference DwellingHistory history,
            @Reference HouseholdService households,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Texts texts,
            @Reference Clock clock) {
        var words = new Words(texts, Localized.language());
        head = new CaseHead(cases, words, clock, CasePage.HOUSEHOLD);
        var mayWrite = head.whileOpen(access.may(CasesPermissions.EDIT));
        household = new HouseholdPanel(households, cases, feedback, words, mayWrite);
        dwellings = new DwellingPanel(history, feedback, words, mayWrite);
        var panels = new Div(household, dwellings);
        panels.addClassName("cases-panels");
        getContent().setId("case");
        getContent().addClassName("cases-case");
        getContent().add(head, panels);
    }

    @Override
    public void enter(Visit visit) {
        var id = head.show(visit).id();
        household.show(id);
        dwellings.show(id);
    }

    @Override
    public Optional<String> pageTitle() {
        return head.pageTitle();
    }

    @Override
    public boolean hasUnsavedInput() {
        return household.hasUnsavedInput() || dwellings.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        var unsaved = new LinkedHashMap<>(household.unsavedInput());
        unsaved.putAll(dwellings.unsavedInput());
        return unsaved;
    }
}
