package org.lotse.cases.ui.timeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.platform.ui.api.ViewLink;

/** One thing that happened; its name leads to where it is written down. */
final class TimelineItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    TimelineItem(TimelineWords says, CaseId id, TimelineEntry entry) {
        var picture = new Icon("vaadin", TimelineWords.picture(entry));
        picture.getElement().setAttribute("aria-hidden", "true");
        var when = new Paragraph(says.when(entry));
        when.addClassName("cases-soft");
        var said = new Div(new ViewLink(says.what(entry), TimelineWords.address(entry, id)), when);
        var text = says.text(entry);
        if (!text.isEmpty()) {
            var written = new Paragraph(text);
            written.addClassName("cases-timeline-text");
            said.add(written);
        }
        getContent().addClassName("cases-timeline-entry");
        getContent().add(picture, said);
    }
}
