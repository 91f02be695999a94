package org.lotse.cases.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.assessment.AssessmentEntry;
import org.lotse.cases.api.assessment.AssessmentService;
import org.lotse.cases.ui.CaseHead;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The assessments of a case: what there is, how the areas moved, and two of them side by side. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/:id/assessments", permission = "cases.read", title = "cases.assessment.title", menu = false)
@StyleSheet("context://cases/cases.css")
public final class AssessmentsView extends Composite<Div> implements View, Enterable, PageTitle {

    private static final long serialVersionUID = 1L;

    private static final String EARLIER = "from";
    private static final String LATER = "to";

    private final transient AssessmentService assessments;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final CaseHead head;
    private final transient BooleanSupplier mayAssess;
    private final Button begin;
    private final Div content = new Div();

    /** The frame; filled when entered. */
    @Activate
    public AssessmentsView(
            @Reference CaseService cases,
            @Reference AssessmentService assessments,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts,
            @Reference Clock clock) {
        this.assessments = assessments;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        begin = new Button(new Icon("vaadin", "plus"), click -> begin());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        head = new CaseHead(cases, words, clock, CasePage.ASSESSMENTS, begin);
        mayAssess = head.whileOpen(access.may(CasesPermissions.ASSESS));
        content.addClassName("cases-form-parts");
        getContent().setId("assessments");
        getContent().addClassName("cases-case");
        getContent().add(head, content);
    }

    @Override
    public void enter(Visit visit) {
        var all = assessments.of(head.show(visit).id());
        var hasDraft = all.stream().anyMatch(AssessmentEntry::isDraft);
        begin.setText(words.get(hasDraft ? "cases.assessment.go-on" : "cases.assessment.begin"));
        begin.setVisible(mayAssess.getAsBoolean());
        content.removeAll();
        if (all.isEmpty()) {
            content.add(new EmptyState("clipboard-pulse", words.get("cases.assessment.nothing-yet")));
            return;
        }
        var finished = all.reversed().stream().filter(entry -> !entry.isDraft()).toList();
        if (!finished.isEmpty()) {
            content.add(new ProgressPanel(words, finished));
        }
        if (finished.size() > 1) {
            content.add(new ComparePanel(
                    words,
                    finished,
                    chosen(finished, visit.query(EARLIER)).orElse(finished.get(finished.size() - 2)),
                    chosen(finished, visit.query(LATER)).orElse(finished.getLast()),
                    (earlier, later) -> navigator.remember(Map.of(
                            EARLIER, earlier.id().toString(), LATER, later.id().toString()))));
        }
        content.add(new AssessmentList(words, all));
    }

    @Override
    public Optional<String> pageTitle() {
        return head.pageTitle();
    }

    private void begin() {
        feedback.attempt(() -> {
            var id = assessments.begin(head.file().id());
            navigator.to(CasePage.ASSESSMENTS.of(head.file().id()) + "/" + id);
        });
    }

    private static Optional<AssessmentEntry> chosen(List<AssessmentEntry> finished, Optional<String> typed) {
        return typed.flatMap(id -> finished.stream()
                .filter(entry -> entry.id().toString().equals(id))
                .findFirst());
    }
}
