package org.lotse.funding.ui.claim;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.lotse.funding.api.claim.Claim;
import org.lotse.funding.api.claim.Step;
import org.lotse.funding.api.claim.StepKind;
import org.lotse.funding.ui.Words;

/** A claim: what it comes to, whether it is enough for applying alone, and every step of it. */
final class ClaimSheet extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    ClaimSheet(Words words, Claim claim) {
        this.words = words;
        getContent().setId("claim-sheet");
        getContent().addClassName("funding-sheet");
        getContent().add(summary(claim), steps(claim));
    }

    /** A step as a line of the calculation. */
    static String reckoning(Words words, Step step) {
        return words.of(step.kind(), step.terms().stream().map(words::number).toArray());
    }

    private Section summary(Claim claim) {
        var facts = new DescriptionList();
        facts.addClassName("funding-facts");
        fact(facts, StepKind.FINAL_AMOUNT, claim.finalAmount());
        claim.firstInstalment().ifPresent(amount -> fact(facts, StepKind.FIRST_INSTALMENT, amount));
        claim.secondPayment().ifPresent(amount -> fact(facts, StepKind.SECOND_PAYMENT, amount));
        facts.add(
                new DescriptionList.Term(words.text("funding.claim.posts")),
                new DescriptionList.Description(claim.posts().entrySet().stream()
                        .map(posts -> words.text(
                                "funding.claim.posts-of", words.number(posts.getValue()), words.of(posts.getKey())))
                        .collect(Collectors.joining(", "))));
        var section = new Section(new H2(words.text("funding.claim.result")), verdict(claim), facts);
        claim.secondPayment()
                .filter(amount -> amount.signum() < 0)
                .ifPresent(amount -> section.add(
                        notice("funding-short", words.text("funding.claim.pay-back", words.euro(amount.negate())))));
        section.add(source(claim));
        return section;
    }

    private void fact(DescriptionList facts, StepKind kind, BigDecimal amount) {
        facts.add(new DescriptionList.Term(words.title(kind)), new DescriptionList.Description(words.euro(amount)));
    }

    private Component verdict(Claim claim) {
        return claim.eligibleAlone()
                ? notice("funding-enough", words.text("funding.claim.alone"))
                : notice(
                        "funding-short",
                        words.text(
                                "funding.claim.not-alone",
                                words.euro(claim.ownContribution()),
                                claim.personsMissing()));
    }

    private Paragraph source(Claim claim) {
        var source =
                new Paragraph(words.text("funding.claim.by", words.cited(claim.rules()), words.time(claim.rules())));
        source.addClassName("funding-soft");
        return source;
    }

    private Section steps(Claim claim) {
        var table = new NativeTable();
        table.addClassName("funding-table");
        var head = table.getHead().addRow();
        head.addHeaderCell().setText(words.text("funding.claim.step"));
        head.addHeaderCell().setText(words.text("funding.claim.from"));
        head.addHeaderCell().setText(words.text("funding.claim.result"));
        claim.steps().forEach(step -> {
            var row = table.getBody().addRow();
            row.addHeaderCell().setText(words.title(step.kind()));
            row.addDataCell().setText(reckoning(words, step));
            row.addDataCell().setText(words.result(step));
        });
        return new Section(new H2(words.text("funding.claim.steps")), table);
    }

    private static Paragraph notice(String kind, String text) {
        var notice = new Paragraph(text);
        notice.addClassNames("funding-notice", kind);
        return notice;
    }
}
