package org.lotse.liga.ui.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lotse.liga.api.agreement.AgreementDetails;
import org.lotse.liga.api.claim.RunningTotal;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** How an agreement stands: when it ends, until when notice can be given, what is open, and what the years came to. */
final class StandingPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** @param totals what the agreement came to, by calendar year */
    StandingPanel(Words words, AgreementDetails found, List<RunningTotal> totals) {
        var standing = found.standing();
        var line = new Div(new AgreementBadge(words, standing.state()));
        line.addClassName("liga-status-line");
        line.add(new Span(
                standing.endsOn() == null
                        ? words.text("liga.agreement.endless")
                        : words.text("liga.agreement.ends-on", Localized.date(standing.endsOn()))));
        if (standing.lastNoticeDay() != null) {
            line.add(new Span(words.text("liga.agreement.notice-until", Localized.date(standing.lastNoticeDay()))));
        }
        getContent().setId("standing");
        getContent().addClassName("liga-panel");
        getContent().add(new H2(words.text("liga.agreement.standing")), line);
        getContent()
                .add(new Paragraph(words.text(
                        "liga.agreement.posts-now",
                        words.brief(found.postsNow()),
                        words.brief(found.data().posts()),
                        words.brief(found.vacantNow()))));
        found.unruled()
                .forEach(gap ->
                        getContent().add(FormParts.warning(words.text("liga.agreement.unruled", words.of(gap)))));
        totals.stream()
                .filter(total -> total.all().signum() != 0 || total.approved().signum() != 0)
                .forEach(total -> getContent().add(new Paragraph(TotalWords.of(words, total))));
    }
}
