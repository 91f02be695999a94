package org.lotse.cases.ui.absence;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.absence.AbsenceCalendar;
import org.lotse.cases.api.absence.Covers;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.access.Access;
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

/**
 * What was handed back to somebody who was away, for whom they stand in, and for whoever leads the team where nobody does; not there
 * while there is nothing of that.
 */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@StyleSheet("context://cases/cases.css")
@CardPlace(permission = "cases.read", order = 6)
public final class AbsencesCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    private static final String ADDRESS = "cases/absences";

    /** Reads who is away. */
    @Activate
    public AbsencesCard(
            @Reference AbsenceCalendar calendar,
            @Reference Covers covers,
            @Reference Access access,
            @Reference Texts texts) {
        var words = new Words(texts, Localized.language());
        var says = new AbsenceWords(words);
        var frame = new CardFrame("umbrella", words.get("cases.absence.title"));
        var lines = new UnorderedList();
        lines.addClassName("cases-card-list");
        if (access.may(CasesPermissions.EDIT)) {
            covers.handBacks()
                    .forEach(handBack ->
                            lines.add(new ListItem(new ViewLink(says.summary(handBack), HandBackView.ADDRESS))));
            covers.mine()
                    .forEach(standing -> lines.add(new ListItem(new ViewLink(says.standingIn(standing), ADDRESS))));
        }
        var gaps = access.may(CasesPermissions.ASSIGN)
                ? calendar.current().stream()
                        .filter(absence -> !absence.gaps().isEmpty())
                        .count()
                : 0;
        if (gaps > 0) {
            frame.figure(String.valueOf(gaps), words.get("cases.absence.card-gaps", gaps));
        }
        if (lines.getComponentCount() > 0) {
            frame.with(lines);
        }
        frame.leadingTo(words.get("cases.absence.card-show"), ADDRESS);
        getContent().addClassName("cases-card");
        getContent().add(frame);
        setVisible(gaps > 0 || lines.getComponentCount() > 0);
    }
}
