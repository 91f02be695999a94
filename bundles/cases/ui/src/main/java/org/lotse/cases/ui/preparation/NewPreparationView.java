package org.lotse.cases.ui.preparation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.lotse.cases.api.preparation.KeepPreparation;
import org.lotse.cases.api.preparation.Preparations;
import org.lotse.cases.api.preparation.PreparedHandovers;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Begins a hand-over: the form, empty. What is kept is gone on with on its own page. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/preparations/new", permission = "cases.prepare", title = "cases.preparation.new", menu = false)
@StyleSheet("context://cases/cases.css")
public final class NewPreparationView extends Composite<Div> implements View, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Preparations preparations;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final PreparationForm form;
    private boolean done;

    /** An empty form. */
    @Activate
    public NewPreparationView(
            @Reference Preparations preparations,
            @Reference PreparedHandovers handovers,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.preparations = preparations;
        this.feedback = feedback;
        this.navigator = navigator;
        var words = new Words(texts, Localized.language());
        form = new PreparationForm(words, handovers.receivers());
        form.fields().remember();
        getContent().setId("preparation");
        getContent().addClassNames("cases-case", "cases-preparation");
        getContent()
                .add(
                        new ViewLink(words.get("cases.preparation.back"), PreparationView.LIST),
                        new ViewHeader(words.get("cases.preparation.new")),
                        form,
                        new FormActions(
                                        words,
                                        words.get("cases.preparation.keep"),
                                        () -> keep(Map.of()),
                                        () -> navigator.to(PreparationView.LIST))
                                .and(new Button(
                                        words.get("cases.handover.preview"),
                                        click -> keep(Map.of("show", PreparationView.PREVIEW)))));
        form.focus();
    }

    @Override
    public boolean hasUnsavedInput() {
        return !done && form.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return form.fields().changes();
    }

    private void keep(Map<String, String> then) {
        feedback.attempt(form.fields().validated(), () -> {
            form.fields().requireReadable();
            var kept = preparations.keep(new KeepPreparation(null, 0, form.data()));
            done = true;
            feedback.done("cases.preparation.kept");
            navigator.to(PreparationView.LIST + "/" + kept.summary().id(), then);
        });
    }
}
