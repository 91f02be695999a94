package org.lotse.liga.ui.post;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.lotse.liga.api.membership.AccessOfPost;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;

/** Which access to municipalities follows from a post; not there where none does. */
final class AccessPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Municipalities municipalities;

    AccessPanel(Words words, Municipalities municipalities) {
        this.words = words;
        this.municipalities = municipalities;
        getContent().setId("post-access");
        getContent().addClassName("liga-panel");
    }

    void show(List<AccessOfPost> all) {
        var lines = new UnorderedList();
        all.forEach(one -> lines.add(new ListItem(words.text(
                one.refused() ? "liga.access.refused" : "liga.access.line",
                one.person(),
                municipalities.name(one.municipality()),
                words.of(one.period())))));
        getContent().removeAll();
        getContent().add(new H2(words.text("liga.access.title")), lines);
        getContent().setVisible(!all.isEmpty());
    }
}
