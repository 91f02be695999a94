package org.lotse.funding.core.application.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.claim.Claim;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.core.domain.ClaimByHeads;
import org.lotse.funding.core.domain.KnownRuleSets;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The version of the rule-set that the grant cites, with the source of each value, and the claim reckoned by it step by step. */
@Component(service = AuditPart.class)
public final class CalculationPart implements AuditPart {

    private final KnownRuleSets known;
    private final Texts texts;
    private final Transactions transactions;

    /** What is reckoned by, and what its values are called. */
    @Activate
    public CalculationPart(
            @Reference KnownRuleSets known,
            @Reference Texts texts,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.known = known;
        this.texts = texts;
        this.transactions = transactions;
    }

    @Override
    public String folder() {
        return "20-rechnung";
    }

    @Override
    public List<File> files(Grant grant) {
        var files = new ArrayList<File>();
        transactions.read(known::all).stream()
                .filter(version -> version.ref().equals(grant.rules()))
                .findFirst()
                .ifPresent(rules -> {
                    files.add(new File("regelwerk.csv", "Regelwerk mit Quellen: " + rules.ref(), values(rules)));
                    grant.counted()
                            .or(grant::estimated)
                            .filter(persons -> rules.countsHeads())
                            .map(persons -> ClaimByHeads.reckon(
                                    rules, new HeadCount(grant.decidedOn(), persons, grant.estimated())))
                            .ifPresent(claim -> files.add(new File(
                                    "rechenschritte.csv", "Rechenschritte nach diesem Regelwerk", steps(claim))));
                });
        return files;
    }

    private AuditTable values(RuleSet rules) {
        var table = new AuditTable("Wert", "Betrag oder Zahl", "Quelle");
        table.row("Titel", rules.title(), rules.ref());
        table.row("Gültig ab", rules.from(), "");
        table.row("Gültig bis", rules.until().map(String::valueOf).orElse(""), "");
        rules.values()
                .forEach(value -> table.row(
                        named("funding.rule-kind.", value.kind()), value.value().toPlainString(), value.source()));
        return table;
    }

    private AuditTable steps(Claim claim) {
        var table = new AuditTable("Schritt", "Gerechnet aus", "Ergebnis");
        claim.steps()
                .forEach(step -> table.row(
                        named("funding.step.", step.kind(), ".title"),
                        step.terms().stream().map(term -> term.toPlainString()).collect(Collectors.joining(" | ")),
                        step.result().toPlainString()));
        return table;
    }

    private String named(String before, Enum<?> constant) {
        return named(before, constant, "");
    }

    private String named(String before, Enum<?> constant, String after) {
        return texts.get(
                Locale.GERMAN, before + constant.name().toLowerCase(Locale.ROOT).replace('_', '-') + after);
    }
}
