package org.lotse.funding.ui.proof;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.proof.NarrativePart;
import org.lotse.funding.api.proof.Narratives;
import org.lotse.funding.api.proof.Proof;
import org.lotse.funding.api.proof.ProofSummary;
import org.lotse.funding.api.proof.SeenPart;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.ViewLink;

/**
 * What stands on the page of a proof beside its figures.
 *
 * @param words names
 * @param narratives moves parts
 * @param feedback tells refusals
 * @param mayWrite whether somebody may change it
 * @param again draws the page anew
 */
record ProofSections(Words words, Narratives narratives, Feedback feedback, boolean mayWrite, Runnable again) {

    private static final int TENTHS = 1;

    Component head(Proof proof) {
        var facts = new Facts();
        facts.add(words.text("funding.proof.grant"), proof.title());
        facts.add(words.text("funding.proof.reference"), proof.reference());
        facts.add(
                words.text("funding.proof.period"),
                Localized.date(proof.from()) + " – " + Localized.date(proof.until()));
        facts.add(
                words.text("funding.proof.version"),
                words.text("funding.proof.version-of", proof.version(), words.of("proof-state", proof.state())));
        if (proof.reason() != null) {
            facts.add(words.text("funding.proof.reason"), proof.reason());
        }
        var sent = proof.sent();
        if (sent != null) {
            facts.add(
                    words.text("funding.proof.sent"),
                    words.text("funding.proof.sent-facts", Localized.date(sent.on()), sent.to(), sent.by()));
        }
        return facts;
    }

    Section narrative(Proof proof) {
        var section = Parts.section(
                words.text(proof.kind().isNarrative() ? "funding.proof.narrative" : "funding.proof.explanations"));
        if (proof.parts().isEmpty()) {
            section.add(Parts.soft(
                    words.text(proof.kind().isNarrative() ? "funding.part.none" : "funding.part.none-needed")));
            return section;
        }
        var pages = BigDecimal.valueOf(proof.pages()).setScale(TENTHS, RoundingMode.HALF_UP);
        section.add(
                proof.pages() > Proof.PAGES
                        ? Parts.warning(words.text("funding.proof.long", words.number(pages), Proof.PAGES))
                        : Parts.soft(words.text("funding.proof.pages", words.number(pages), Proof.PAGES)));
        proof.parts().forEach(part -> section.add(part(proof, part)));
        return section;
    }

    private Div part(Proof proof, NarrativePart part) {
        var data = part.data();
        var drawn = new Div(
                new H3(words.text(
                        "funding.part.title",
                        part.place(),
                        data.heading() == null ? data.organisation() : data.heading())),
                Parts.acts(
                        Parts.soft(words.text(
                                "funding.part.written-by",
                                data.organisation(),
                                data.author(),
                                part.versions().size())),
                        Parts.badge(
                                words.text(data.ready() ? "funding.part.is-ready" : "funding.part.is-draft"),
                                !data.ready())));
        data.text().lines().filter(line -> !line.isBlank()).forEach(line -> drawn.add(new Paragraph(line)));
        var open = new ViewLink(
                words.text(mayWrite && proof.isOpen() ? "funding.part.edit" : "funding.part.history"),
                ProofAddress.of(proof.id(), part.id()));
        var acts = Parts.acts(open);
        if (mayWrite
                && proof.isOpen()
                && part.place() > proof.parts().getFirst().place()) {
            acts.add(Parts.small(words.text("funding.part.lift"), () -> lift(part)));
        }
        drawn.add(acts);
        return drawn;
    }

    private void lift(NarrativePart part) {
        if (feedback.attempt(() -> narratives.lift(new SeenPart(part.id(), part.revision())))) {
            again.run();
        }
    }

    Section money(Proof proof) {
        var money = proof.money();
        var facts = new Facts();
        facts.add(words.text("funding.proof.staff-cost"), euro(money.staffCost()));
        facts.add(words.text("funding.proof.received"), euro(money.received()));
        money.ownShare()
                .ifPresent(share -> facts.add(
                        words.text(share.signum() < 0 ? "funding.proof.unused" : "funding.proof.own-share"),
                        words.text(
                                "funding.proof.own-share-step",
                                euro(money.staffCost()),
                                euro(money.received()),
                                words.euro(share))));
        facts.add(words.text("funding.proof.money-source"), money.source() == null ? "–" : money.source());
        return Parts.section(words.text("funding.proof.money"), facts);
    }

    private String euro(@Nullable BigDecimal amount) {
        return amount == null ? "–" : words.euro(amount);
    }

    Section versions(Proof proof, List<ProofSummary> all) {
        var table = new SheetTable(
                words.text("funding.proof.version"),
                words.text("funding.proof.state"),
                words.text("funding.proof.reason"),
                words.text("funding.proof.sent"));
        all.stream()
                .filter(other -> other.kind() == proof.kind() && other.year() == proof.year())
                .forEach(other -> {
                    var sent = other.sent();
                    table.row(
                            other.id().equals(proof.id())
                                    ? words.text("funding.proof.this-version", other.version())
                                    : new ViewLink(
                                            words.text("funding.proof.other-version", other.version()),
                                            ProofAddress.of(other.id())),
                            words.of("proof-state", other.state()),
                            Parts.orEmpty(other.reason()),
                            sent == null ? "–" : Localized.date(sent.on()));
                });
        return Parts.section(words.text("funding.proof.versions"), table);
    }

    /** What is said, each beside what it is. */
    static final class Facts extends DescriptionList {

        private static final long serialVersionUID = 1L;

        Facts() {
            addClassName("funding-facts");
        }

        void add(String what, String value) {
            add(new Term(what), new Description(value));
        }
    }
}
