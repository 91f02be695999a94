package org.lotse.cases.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import org.lotse.cases.api.CaseSettings;
import org.lotse.cases.api.assessment.AssessmentAreas;
import org.lotse.cases.api.plan.PlanRhythm;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What a tenant decides for its case files. Each decision is kept at once; what removes data is asked about first. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "cases/settings",
        permission = "cases.settings",
        title = "cases.settings.title",
        icon = "cog",
        order = 90)
@StyleSheet("context://cases/cases.css")
public final class CaseSettingsView extends Composite<Div> implements View, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient CaseSettings settings;
    private final transient Feedback feedback;
    private final AreasPanel areas;
    private final Checkbox azrNumbers = new Checkbox(getTranslation("cases.settings.azr"));

    /** Shows what is decided. */
    @Activate
    public CaseSettingsView(
            @Reference CaseSettings settings,
            @Reference AssessmentAreas assessmentAreas,
            @Reference PlanRhythm rhythm,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.settings = settings;
        this.feedback = feedback;
        azrNumbers.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                decide(change.getValue());
            }
        });
        var explained = new Paragraph(getTranslation("cases.settings.azr-explained"));
        explained.addClassName("cases-soft");
        var part = new Section(azrNumbers, explained);
        part.addClassName("cases-form-part");
        getContent().setId("case-settings");
        getContent().addClassName("cases-form");
        areas = new AreasPanel(assessmentAreas, feedback, new Words(texts, Localized.language()));
        getContent()
                .add(
                        new ViewHeader(getTranslation("cases.settings.title")),
                        part,
                        new RhythmChoice(rhythm, feedback),
                        areas);
        show();
    }

    @Override
    public boolean hasUnsavedInput() {
        return areas.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return areas.unsavedInput();
    }

    private void decide(boolean keep) {
        if (keep) {
            keep("cases.settings.azr-on", true);
            return;
        }
        show();
        feedback.confirm(
                "cases.settings.azr-off-title",
                "cases.settings.azr-off-text",
                "cases.settings.azr-off-confirm",
                new Object[0],
                () -> keep("cases.settings.azr-off", false));
    }

    private void keep(String told, boolean keep) {
        feedback.attempt(() -> {
            settings.keepAzrNumbers(keep);
            feedback.done(told);
        });
        show();
    }

    private void show() {
        azrNumbers.setValue(settings.keepsAzrNumbers());
    }
}
