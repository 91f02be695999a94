package org.lotse.helpers.ui.hours;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Map;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.api.hours.Hours;
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

/** Hours of a volunteer are written down here. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/hours/new",
        permission = "helpers.log-hours",
        title = "helpers.hours.log",
        menu = false,
        icon = "clock",
        order = 26)
@StyleSheet("context://helpers/helpers.css")
public final class NewHoursView extends Composite<NewEntry> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient VolunteerService volunteers;
    private final HoursForm form;
    private final NewEntry entry;

    /** Draws an empty form. */
    @Activate
    public NewHoursView(
            @Reference Hours hours,
            @Reference VolunteerService volunteers,
            @Reference Circles circles,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.volunteers = volunteers;
        form = new HoursForm(new Words(texts, Localized.language()), hours, volunteers, circles.all());
        entry = new NewEntry(
                new NewEntry.Says("helpers.hours.log", "helpers.hours.save", "helpers.hours.logged"),
                form,
                form.fields(),
                "helpers/hours",
                () -> hours.log(form.value()),
                navigator,
                feedback);
        entry.setId("new-hours");
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
