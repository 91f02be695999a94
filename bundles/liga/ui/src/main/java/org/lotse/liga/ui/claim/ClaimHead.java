package org.lotse.liga.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.lotse.liga.api.claim.ClaimDetails;
import org.lotse.liga.api.claim.RunningTotal;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.liga.ui.agreement.TotalWords;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.ViewLink;

/** How far a claim has come, and what somebody should look at. */
final class ClaimHead extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param total what the agreement came to in the claim's year */
    ClaimHead(Words words, ClaimDetails found, RunningTotal total) {
        var line = new Div(
                new ClaimBadge(words, found.state()),
                new Span(words.text("liga.claim.version-of", found.version())),
                new ViewLink(
                        found.agreementTitle(),
                        "liga/agreements/" + found.data().agreement()));
        line.addClassName("liga-status-line");
        line.add(new Span(words.text("liga.claim.entered-by", found.enteredBy())));
        if (found.approvedBy() != null && found.approvedOn() != null) {
            line.add(new Span(
                    words.text("liga.claim.approved-by", found.approvedBy(), Localized.date(found.approvedOn()))));
        }
        if (found.corrects() != null) {
            line.add(new ViewLink(words.text("liga.claim.corrects"), "liga/claims/" + found.corrects()));
        }
        if (found.correctedBy() != null) {
            line.add(new ViewLink(words.text("liga.claim.corrected-by"), "liga/claims/" + found.correctedBy()));
        }
        getContent().add(line);
        if (found.reason() != null) {
            getContent().add(FormParts.warning(words.text("liga.claim.given-back-because", found.reason())));
        }
        getContent().add(FormParts.soft(TotalWords.of(words, total)));
        if (!found.reckoning().warnings().isEmpty()) {
            var list = new UnorderedList();
            found.reckoning().warnings().forEach(warning -> list.add(new ListItem(words.of(warning))));
            var section = new Section(new H2(words.text("liga.claim.look-at")), list);
            section.setId("warnings");
            section.addClassName("liga-warnings");
            getContent().add(section);
        }
    }
}
