package org.lotse.liga.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.lotse.liga.api.request.RequestDetails;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** What was asked, to read. */
final class RequestFacts extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    RequestFacts(Words words, RequestDetails found) {
        var data = found.data();
        var list = new DescriptionList();
        list.addClassName("liga-facts");
        add(list, words.text("liga.request.kind"), words.named("request-kind", data.kind()));
        add(list, words.text("liga.request.asked-by"), data.askedBy() + ", " + words.named("asker", data.asker()));
        add(list, words.text("liga.request.received-on"), Localized.date(data.receivedOn()));
        add(list, words.text("liga.request.due"), Localized.date(data.due()));
        add(
                list,
                words.text("liga.request.contact"),
                found.responsibleName() == null ? words.text("liga.request.nobody-yet") : found.responsibleName());
        var text = new Paragraph(data.text());
        text.addClassName("liga-written");
        text.getElement().setAttribute("dir", "auto");
        getContent().addClassName("liga-asked");
        getContent().add(text, list);
    }

    private static void add(DescriptionList list, String label, String value) {
        list.add(new Term(label), new Description(value));
    }
}
