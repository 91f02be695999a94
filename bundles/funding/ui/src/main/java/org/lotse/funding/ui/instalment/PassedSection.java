package org.lotse.funding.ui.instalment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.instalment.Balance;
import org.lotse.funding.api.passing.Passing;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.ViewLink;

/** To whom the money of a grant is passed on, and the sums against what was received. */
final class PassedSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    PassedSection(
            Words words, Towns towns, ApplicationId grant, List<Passing> passings, Balance balance, boolean mayApply) {
        getContent().setId("passings");
        getContent().add(new H2(words.text("funding.passings.title")));
        if (passings.isEmpty()) {
            getContent().add(Parts.soft(words.text("funding.passings.none")));
        } else {
            var table = new SheetTable(
                    words.text("funding.passings.receiver"),
                    words.text("funding.passings.granted"),
                    words.text("funding.passings.passed-on"),
                    words.text("funding.passings.open"),
                    words.text("funding.passings.mark"));
            passings.forEach(one -> table.row(
                    new ViewLink(receiver(towns, one), "funding/instalments/" + grant + "/passings/" + one.id()),
                    words.euro(one.granted()),
                    words.euro(one.passedOn()),
                    words.euro(one.open()),
                    marks(words, one)));
            table.row(
                    words.text("funding.passings.together"),
                    words.euro(sum(passings, Passing::granted)),
                    words.euro(sum(passings, Passing::passedOn)),
                    words.euro(sum(passings, Passing::open)),
                    "");
            getContent()
                    .add(
                            table,
                            Parts.soft(words.text(
                                    "funding.passings.against",
                                    words.euro(balance.passedOn()),
                                    words.euro(balance.kept()))));
        }
        if (mayApply) {
            getContent()
                    .add(Parts.acts(new ViewLink(
                            words.text("funding.passings.agree"), "funding/instalments/" + grant + "/passings/new")));
        }
    }

    private static Div marks(Words words, Passing one) {
        var marks = new Div();
        if (one.claimedBack().signum() > 0) {
            marks.add(Parts.badge(words.text("funding.passings.claimed-back", words.euro(one.claimedBack())), true));
        }
        if (one.isNoticeMissing()) {
            marks.add(Parts.badge(words.text("funding.passings.no-notice"), true));
        }
        return marks;
    }

    private static String receiver(Towns towns, Passing passing) {
        var town = passing.data().municipality();
        return town == null ? Parts.orEmpty(passing.data().carrier()) : towns.name(town);
    }

    private static BigDecimal sum(List<Passing> passings, Function<Passing, BigDecimal> which) {
        return passings.stream().map(which).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
