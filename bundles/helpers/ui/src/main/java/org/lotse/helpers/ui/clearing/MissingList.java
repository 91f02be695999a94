package org.lotse.helpers.ui.clearing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.clearing.Missing;
import org.lotse.helpers.ui.Words;

/** What is missing before a volunteer may be cleared, or before they may go on helping, in words. */
public final class MissingList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** A line for each; nothing is shown where nothing is missing, or somebody has left. */
    public MissingList(Words words, VolunteerStatus status, List<Missing> missing) {
        getContent().setId("missing");
        getContent().addClassName("helpers-missing");
        getContent().setVisible(!missing.isEmpty() && !status.isFinal());
        var list = new UnorderedList();
        missing.forEach(each -> list.add(new ListItem(words.of(each))));
        getContent()
                .add(
                        new Paragraph(words.text(
                                status.isAvailable() ? "helpers.missing.though-helping" : "helpers.missing.before")),
                        list);
    }
}
