package org.lotse.helpers.ui.volunteer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.util.Set;
import org.lotse.helpers.api.TimeOfDay;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.ui.Words;

/** A week as a picture for one line of a list: a column per day, a row per part of the day. Read out as words. */
final class WeekPicture extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    WeekPicture(Words words, Set<WeeklySlot> slots) {
        var text = words.availability(slots);
        getContent().addClassName("helpers-week-picture");
        getContent().getElement().setAttribute("role", "img");
        getContent()
                .getElement()
                .setAttribute("aria-label", text.isEmpty() ? words.text("helpers.list.no-time") : text);
        getContent().setTitle(text);
        for (var time : TimeOfDay.values()) {
            for (var day : DayOfWeek.values()) {
                var box = new Span();
                box.addClassName(slots.contains(new WeeklySlot(day, time)) ? "free" : "taken");
                getContent().add(box);
            }
        }
    }

    /** The head of a column of such pictures: its name, and the first letters of the days above their columns. */
    static Div head(Words words, String title) {
        var letters = new Div();
        letters.addClassNames("helpers-week-picture", "helpers-week-letters");
        letters.getElement().setAttribute("aria-hidden", "true");
        for (var day : DayOfWeek.values()) {
            letters.add(new Span(words.brief(day).substring(0, 1)));
        }
        return new Div(new Span(title), letters);
    }
}
