package org.lotse.cases.ui.day;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.MyDay;
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

/** How much is due today and how much was due before, and the first of it. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@StyleSheet("context://cases/cases.css")
@CardPlace(permission = "cases.contacts", order = 5)
public final class MyDayCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    private static final int LINES = 4;
    private static final String ADDRESS = "cases/my-day";

    /** Reads what is due. */
    @Activate
    public MyDayCard(@Reference MyDay day, @Reference Texts texts, @Reference Clock clock) {
        var words = new Words(texts, Localized.language());
        var today = LocalDate.now(clock);
        var due =
                day.due(today).stream().filter(one -> !one.on().isAfter(today)).toList();
        var overdue = due.stream().filter(one -> one.on().isBefore(today)).count();
        var frame = new CardFrame("sun-o", words.get("cases.my-day.title"))
                .figure(String.valueOf(due.size() - overdue), words.get("cases.my-day-card.today"));
        if (overdue > 0) {
            frame.figure(String.valueOf(overdue), words.get("cases.my-day-card.overdue"));
        }
        if (!due.isEmpty()) {
            frame.with(lines(new DueWords(words), words, due));
        }
        frame.leadingTo(words.get("cases.my-day-card.show"), ADDRESS);
        getContent().addClassName("cases-card");
        getContent().add(frame);
    }

    private static UnorderedList lines(DueWords says, Words words, List<Due> due) {
        var list = new UnorderedList();
        list.addClassName("cases-card-list");
        due.stream()
                .limit(LINES)
                .forEach(one -> list.add(new ListItem(new ViewLink(
                        line(says, words, one), DueWords.address(one).orElse(ADDRESS)))));
        return list;
    }

    private static String line(DueWords says, Words words, Due due) {
        var line =
                due.name().isEmpty() ? says.what(due) : words.get("cases.my-day-card.line", says.what(due), due.name());
        return says.whose(due)
                .map(whose -> words.get("cases.my-day-card.line", line, whose))
                .orElse(line);
    }
}
