package org.lotse.helpers.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.VolunteerSummary;

/** A field to choose one volunteer by name, telephone number or mail address; those who have left are not offered. */
public final class VolunteerBox {

    private static final int MOST = 200;

    private VolunteerBox() {}

    /** An empty one. */
    public static ComboBox<VolunteerSummary> of(VolunteerService volunteers, String label) {
        var box = new ComboBox<VolunteerSummary>(label);
        box.setItemLabelGenerator(VolunteerSummary::name);
        box.setRequiredIndicatorVisible(true);
        box.setItems(query -> found(
                        volunteers, FormParts.orNull(query.getFilter().orElse("")))
                .stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        return box;
    }

    /** The volunteer with this id, which somebody may have typed, as one line of the list; null for nobody. */
    public static @Nullable VolunteerSummary named(VolunteerService volunteers, String id) {
        return VolunteerId.parse(id)
                .flatMap(volunteers::find)
                .map(found -> new VolunteerSummary(
                        found.id(),
                        found.data().fullName(),
                        found.status(),
                        found.data().phone(),
                        found.data().email(),
                        found.data().languages(),
                        found.data().skills(),
                        found.data().availability(),
                        found.data().hoursPerWeek(),
                        found.data().memberSince(),
                        null))
                .orElse(null);
    }

    private static List<VolunteerSummary> found(VolunteerService volunteers, @Nullable String text) {
        return volunteers.list(VolunteerQuery.ALL.matching(text), null, MOST).items();
    }
}
