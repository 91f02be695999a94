package org.lotse.liga.ui.meeting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.lotse.liga.api.meeting.MeetingList;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Card;
import org.lotse.platform.ui.api.CardFrame;
import org.lotse.platform.ui.api.CardPlace;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.ViewLink;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The next meeting, and what is overdue since earlier ones. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "liga.read", order = 325)
public final class MeetingsCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** Reads the figures of now. */
    @Activate
    public MeetingsCard(@Reference MeetingList meetings, @Reference Texts texts) {
        var words = new Words(texts, Localized.language());
        var outlook = meetings.outlook();
        var card = new CardFrame("group", words.text("liga.meetings.title"))
                .figure(String.valueOf(outlook.overdue()), words.text("liga.card.overdue-tasks", outlook.open()));
        var next = outlook.next();
        if (next != null) {
            card.with(new Paragraph(new ViewLink(
                    words.text("liga.meeting.on", next.title(), Localized.date(next.day())),
                    "liga/meetings/" + next.id())));
        }
        if (outlook.overdue() > 0) {
            card.leadingTo(words.text("liga.card.to-overdue"), "liga/meetings/tasks?state=overdue");
        } else {
            card.leadingTo(words.text("liga.card.to-meetings"), "liga/meetings");
        }
        getContent().add(card);
    }
}
