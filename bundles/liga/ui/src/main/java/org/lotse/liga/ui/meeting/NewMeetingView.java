package org.lotse.liga.ui.meeting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Map;
import org.lotse.liga.api.meeting.Meetings;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.form.NewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A meeting is written down here. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/meetings/new",
        permission = "liga.edit",
        title = "liga.meetings.write",
        menu = false,
        icon = "group",
        order = 80)
@StyleSheet("context://liga/liga.css")
public final class NewMeetingView extends Composite<NewEntry> implements View, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final NewEntry entry;

    /** Draws an empty form. */
    @Activate
    public NewMeetingView(
            @Reference Meetings meetings,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        var form = new MeetingForm(new Words(texts, Localized.language()));
        entry = new NewEntry(
                new NewEntry.Says("liga.meetings.write", "liga.form.save", "liga.meeting.is-written"),
                form,
                form.fields(),
                "liga/meetings",
                () -> meetings.write(form.value()),
                navigator,
                feedback);
        entry.setId("new-meeting");
        form.begin();
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
