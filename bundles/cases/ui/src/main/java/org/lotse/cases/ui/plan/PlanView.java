package org.lotse.cases.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.plan.PlanGoals;
import org.lotse.cases.api.plan.PlanReviews;
import org.lotse.cases.api.plan.PlanService;
import org.lotse.cases.api.plan.PlanSheets;
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

/** What the person of a case wants to reach, and what was agreed about it. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/:id/plan", permission = "cases.read", title = "cases.plan.title", menu = false)
@StyleSheet("context://cases/cases.css")
@StyleSheet("context://cases/plan.css")
public final class PlanView extends Composite<Div> implements View, Enterable, KeepsInput, PageTitle {

    private static final long serialVersionUID = 1L;

    private final CaseHead head;
    private final PlanPanel panel;

    /** The frame; filled when entered. */
    @Activate
    public PlanView(
            @Reference CaseService cases,
            @Reference PlanService plans,
            @Reference PlanGoals goals,
            @Reference PlanReviews reviews,
            @Reference PlanSheets sheets,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Texts texts,
            @Reference Clock clock) {
        var words = new Words(texts, Localized.language());
        head = new CaseHead(cases, words, clock, CasePage.PLAN);
        var mayPlan = access.may(CasesPermissions.PLAN);
        panel = new PlanPanel(plans, goals, reviews, sheets, feedback, words, clock, head.whileOpen(mayPlan), mayPlan);
        getContent().addClassName("cases-case");
        getContent().add(head, panel);
    }

    @Override
    public void enter(Visit visit) {
        panel.show(head.show(visit));
    }

    @Override
    public Optional<String> pageTitle() {
        return head.pageTitle();
    }

    @Override
    public boolean hasUnsavedInput() {
        return panel.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return panel.unsavedInput();
    }
}
