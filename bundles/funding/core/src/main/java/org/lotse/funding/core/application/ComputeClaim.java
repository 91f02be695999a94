package org.lotse.funding.core.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.lotse.funding.api.claim.Claim;
import org.lotse.funding.api.claim.Claims;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.funding.api.claim.Step;
import org.lotse.platform.api.console.CommandAnswer;
import org.lotse.platform.api.console.CommandInput;
import org.lotse.platform.api.console.CommandOf;
import org.lotse.platform.api.console.CommandOption;
import org.lotse.platform.api.console.ConsoleCommand;
import org.lotse.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code lotse:funding-compute}: a claim with each of its steps. */
@Component
@CommandOf(
        module = "funding",
        name = "compute",
        description = "Reckons what a municipality may claim by its head count, and shows each step")
public final class ComputeClaim implements ConsoleCommand {

    private final Claims claims;
    private final Texts texts;

    /** What reckons, and the words of the steps. */
    @Activate
    public ComputeClaim(@Reference Claims claims, @Reference Texts texts) {
        this.claims = claims;
        this.texts = texts;
    }

    @Override
    public List<CommandOption> options() {
        return List.of(
                CommandOption.required("date", "reference day of the count"),
                CommandOption.required("persons", "persons counted"),
                CommandOption.optional("estimate", "persons estimated before"));
    }

    @Override
    public CommandAnswer run(CommandInput input) {
        var claim = claims.of(new HeadCount(
                input.day("date").orElseThrow(), input.count("persons").orElseThrow(), input.count("estimate")));
        return new CommandAnswer(
                facts(claim),
                "steps",
                List.of("step", "from", "result"),
                claim.steps().stream().map(this::row).toList());
    }

    private static LinkedHashMap<String, Object> facts(Claim claim) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("ruleSet", claim.rules().id());
        facts.put("finalAmount", claim.finalAmount());
        claim.firstInstalment().ifPresent(amount -> facts.put("firstInstalment", amount));
        claim.secondPayment().ifPresent(amount -> facts.put("secondPayment", amount));
        facts.put("eligibleAlone", claim.eligibleAlone());
        facts.put("ownContribution", claim.ownContribution());
        facts.put("personsMissing", claim.personsMissing());
        claim.posts()
                .forEach((qualification, posts) -> facts.put(
                        "posts" + qualification.name().charAt(0)
                                + lower(qualification.name().substring(1)),
                        posts));
        return facts;
    }

    private List<Object> row(Step step) {
        var terms = step.terms().stream().map(term -> term.toPlainString()).toArray();
        return List.of(
                texts.get(Locale.ENGLISH, "funding.step." + key(step) + ".title"),
                texts.get(Locale.ENGLISH, "funding.step." + key(step), terms),
                step.result().toPlainString());
    }

    private static String key(Step step) {
        return lower(step.kind().name()).replace('_', '-');
    }

    private static String lower(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }
}
