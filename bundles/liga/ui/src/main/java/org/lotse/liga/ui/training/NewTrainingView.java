package org.lotse.liga.ui.training;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Map;
import org.lotse.liga.api.training.TrainingDetails;
import org.lotse.liga.api.training.TrainingId;
import org.lotse.liga.api.training.TrainingList;
import org.lotse.liga.api.training.Trainings;
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

/** A training is offered here; {@code ?like} repeats one at other days. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/trainings/new",
        permission = "liga.edit",
        title = "liga.trainings.offer",
        menu = false,
        icon = "academy-cap",
        order = 75)
@StyleSheet("context://liga/liga.css")
public final class NewTrainingView extends Composite<NewEntry> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Trainings trainings;
    private final TrainingForm form;
    private final NewEntry entry;

    /** Draws an empty form. */
    @Activate
    public NewTrainingView(
            @Reference Trainings trainings,
            @Reference TrainingList list,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.trainings = trainings;
        form = new TrainingForm(new Words(texts, Localized.language()), list.subjects());
        entry = new NewEntry(
                new NewEntry.Says("liga.trainings.offer", "liga.form.save", "liga.training.is-offered"),
                form,
                form.fields(),
                "liga/trainings",
                () -> trainings.offer(form.value()),
                navigator,
                feedback);
        entry.setId("new-training");
    }

    @Override
    public void enter(Visit visit) {
        form.begin(visit.query("like")
                .flatMap(TrainingId::parse)
                .flatMap(trainings::find)
                .map(TrainingDetails::data)
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
