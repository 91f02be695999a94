package org.lotse.liga.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import org.lotse.liga.api.request.RequestState;
import org.lotse.liga.api.request.ThreadEntry;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** Everything that was said about a request and happened to it, the oldest first. */
final class ThreadPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    ThreadPanel(Words words, List<ThreadEntry> thread) {
        this.words = words;
        getContent().setId("thread");
        getContent().addClassName("liga-panel");
        getContent().add(new H2(words.text("liga.request.thread")));
        if (thread.isEmpty()) {
            getContent().add(FormParts.soft(words.text("liga.request.no-thread")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("liga-thread");
        thread.forEach(entry -> list.add(item(entry)));
        getContent().add(list);
    }

    private ListItem item(ThreadEntry entry) {
        var head = FormParts.soft(words.text(
                "liga.request.entry-head",
                words.named("entry-kind", entry.kind()),
                Localized.dateTime(entry.at()),
                entry.by()));
        var text = new Paragraph(text(entry));
        text.addClassName("liga-written");
        text.getElement().setAttribute("dir", "auto");
        return new ListItem(head, text);
    }

    private String text(ThreadEntry entry) {
        return switch (entry.kind()) {
            case ANSWER, REPLY, NOTE -> entry.text();
            case STATE -> words.named("request-state", RequestState.valueOf(entry.text()));
            case DUE -> Localized.date(LocalDate.parse(entry.text()));
            case SHARED -> words.text("liga.request.shared-since");
            case RESPONSIBLE -> entry.text().isEmpty() ? words.text("liga.request.nobody") : entry.text();
        };
    }
}
