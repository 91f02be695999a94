package org.lotse.funding.ui.instalment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.lotse.funding.api.instalment.Balance;
import org.lotse.funding.api.instalment.InstalmentSheet;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** How the money of a grant stands, and what somebody should see about it. */
final class BalanceSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    BalanceSection(Words words, InstalmentSheet sheet) {
        this.words = words;
        getContent().setId("balance");
        getContent().add(new H2(words.text("funding.balance.title")));
        warn(sheet);
        var balance = sheet.balance();
        var facts = new DescriptionList();
        facts.addClassName("funding-facts");
        fact(facts, "planned", words.euro(balance.planned()));
        fact(facts, "received", words.euro(balance.received()));
        fact(facts, "paid-back", words.euro(balance.paidBack()));
        fact(
                facts,
                "kept",
                words.text(
                        "funding.balance.kept-of",
                        words.euro(balance.received()),
                        words.euro(balance.paidBack()),
                        words.euro(balance.kept())));
        fact(facts, "passed-on", words.euro(balance.passedOn()));
        fact(facts, "next", balance.next().map(Localized::date).orElse("–"));
        getContent().add(facts, Parts.soft(words.text("funding.balance.help")));
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(
                new DescriptionList.Term(words.text("funding.balance." + key)), new DescriptionList.Description(value));
    }

    private void warn(InstalmentSheet sheet) {
        var balance = sheet.balance();
        if (balance.claimedBack().signum() > 0) {
            getContent()
                    .add(Parts.warning(words.text("funding.balance.claim-back", words.euro(balance.claimedBack()))));
        }
        if (balance.claimedBack().signum() > 0) {
            net(balance);
        }
        if (balance.overdueBack().signum() > 0) {
            getContent().add(Parts.warning(words.text("funding.balance.late-back", words.euro(balance.overdueBack()))));
        }
        if (balance.overdue().signum() > 0) {
            getContent().add(Parts.warning(words.text("funding.balance.late", words.euro(balance.overdue()))));
        }
        if (balance.surplus().signum() > 0) {
            getContent().add(Parts.warning(words.text("funding.balance.surplus", words.euro(balance.surplus()))));
        }
        if (balance.isPassedOnTooMuch()) {
            getContent()
                    .add(Parts.warning(words.text(
                            "funding.balance.passed-too-much",
                            words.euro(balance.passedOn()),
                            words.euro(balance.kept()))));
        }
        if (sheet.rules().isEmpty()) {
            getContent()
                    .add(Parts.warning(
                            words.text("funding.balance.no-rules", sheet.grant().rules())));
        }
    }

    /** What the two ways come to if nothing more is paid twice; the plan itself nets nothing. */
    private void net(Balance balance) {
        var back = balance.kept().subtract(balance.planned());
        getContent()
                .add(Parts.soft(words.text(
                        back.signum() > 0 ? "funding.balance.net-back" : "funding.balance.net-still",
                        words.euro(back.abs()),
                        words.euro(balance.kept()),
                        words.euro(balance.planned()))));
    }
}
