package org.lotse.cases.ui.appointment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import org.lotse.cases.api.appointment.AppointmentEntry;
import org.lotse.cases.api.appointment.AppointmentState;
import org.lotse.cases.api.appointment.Appointments;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.Words;
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

/** What is arranged for today and the next days, and of what nobody said yet what became of it. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@StyleSheet("context://cases/cases.css")
@CardPlace(permission = "cases.contacts", order = 8)
public final class AppointmentsCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 3;
    private static final int LINES = 4;

    /** Reads what is arranged. */
    @Activate
    public AppointmentsCard(@Reference Appointments appointments, @Reference Texts texts, @Reference Clock clock) {
        var words = new Words(texts, Localized.language());
        var today = LocalDate.now(clock);
        var planned = appointments.mine(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)).stream()
                .filter(entry -> entry.state() == AppointmentState.PLANNED)
                .toList();
        var coming = planned.stream()
                .filter(entry -> !AppointmentWords.isOpen(entry, today))
                .toList();
        var now = coming.stream()
                .filter(entry -> entry.appointment().on().equals(today))
                .count();
        var open = planned.size() - coming.size();
        var frame = new CardFrame("calendar-o", words.get("cases.appointments-card.title"))
                .figure(String.valueOf(now), words.get("cases.appointments-card.today", now));
        if (open > 0) {
            frame.figure(String.valueOf(open), words.get("cases.appointments-card.open", open));
        }
        if (!coming.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("cases-card-list");
            coming.stream().limit(LINES).forEach(entry -> list.add(new ListItem(line(words, entry))));
            frame.with(list);
        }
        frame.leadingTo(words.get("cases.appointments-card.show"), "cases/appointments");
        getContent().addClassName("cases-card");
        getContent().add(frame);
    }

    private static ViewLink line(Words words, AppointmentEntry entry) {
        var appointment = entry.appointment();
        return new ViewLink(
                words.get(
                        "cases.appointments-card.line",
                        Localized.date(appointment.on()),
                        new AppointmentWords(words).time(appointment.at()),
                        entry.name(),
                        words.of(appointment.kind())),
                CasePage.APPOINTMENTS.of(entry.caseId()));
    }
}
