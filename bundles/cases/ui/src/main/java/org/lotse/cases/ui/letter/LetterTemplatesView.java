package org.lotse.cases.ui.letter;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lotse.cases.api.letter.LetterTemplates;
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

/** The templates that letters begin with, and what stands above all letters. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "cases/templates",
        permission = "cases.templates",
        title = "cases.template.title",
        icon = "envelope-open-o",
        order = 85)
@StyleSheet("context://cases/cases.css")
@StyleSheet("context://cases/documents.css")
public final class LetterTemplatesView extends Composite<Div> implements View, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final TemplatesPanel panel;
    private final LetterheadPanel letterhead;

    /** Shows what there is. */
    @Activate
    public LetterTemplatesView(
            @Reference LetterTemplates templates, @Reference Feedback feedback, @Reference Texts texts) {
        var words = new Words(texts, Localized.language());
        panel = new TemplatesPanel(templates, feedback, words);
        letterhead = new LetterheadPanel(templates, feedback, words);
        getContent().setId("letter-templates");
        getContent().addClassName("cases-form");
        getContent().add(new ViewHeader(words.get("cases.template.title")), panel, letterhead);
    }

    @Override
    public boolean hasUnsavedInput() {
        return panel.hasUnsavedInput() || letterhead.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        var unsaved = new LinkedHashMap<>(panel.unsavedInput());
        unsaved.putAll(letterhead.fields().changes());
        return unsaved;
    }
}
