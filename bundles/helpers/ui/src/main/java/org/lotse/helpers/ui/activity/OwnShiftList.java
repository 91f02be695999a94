package org.lotse.helpers.ui.activity;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.lotse.helpers.api.activity.OwnShift;
import org.lotse.helpers.api.activity.SignUpState;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.ViewLink;

/** What a volunteer is signed up for and is still to come; each leads to its shift. */
public final class OwnShiftList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    /** @param coming by day and time */
    public OwnShiftList(Words words, List<OwnShift> coming) {
        this.words = words;
        getContent().addClassName("helpers-sponsorships");
        if (coming.isEmpty()) {
            getContent().add(soft(words.text("helpers.shifts.none-coming")));
            return;
        }
        var list = new UnorderedList();
        coming.forEach(one -> list.add(item(one)));
        getContent().add(list);
    }

    private ListItem item(OwnShift one) {
        var shift = one.shift();
        var item = new ListItem(
                new H3(new ViewLink(shift.title(), "helpers/shifts/" + shift.id())),
                new Paragraph(new ShiftWords(words).when(shift)));
        if (shift.cancelled()) {
            item.addClassName("helpers-over");
            item.add(new Paragraph(words.text("helpers.shift.is-cancelled")));
        } else if (one.state() == SignUpState.WAITING) {
            item.add(soft(words.text("helpers.sign-up.is-waiting")));
        } else if (one.movedUpOn() != null) {
            item.add(soft(words.text("helpers.sign-up.moved-up", Localized.date(one.movedUpOn()))));
        }
        return item;
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("helpers-soft");
        return paragraph;
    }
}
