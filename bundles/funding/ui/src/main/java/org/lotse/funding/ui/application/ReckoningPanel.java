package org.lotse.funding.ui.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.ApplicantKind;
import org.lotse.funding.api.application.ApplicationProblem;
import org.lotse.funding.api.application.ApplicationReckoning;
import org.lotse.funding.api.application.PostCost;
import org.lotse.funding.api.claim.Claim;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.ViewLink;

/** What an application comes to, each step of it, and what is missing. */
final class ReckoningPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Towns towns;

    ReckoningPanel(Words words, Towns towns) {
        this.words = words;
        this.towns = towns;
        getContent().setId("application-reckoning");
        getContent().getElement().setAttribute("role", "status");
    }

    /** Nothing to reckon with yet. */
    void empty(String said) {
        getContent().removeAll();
        getContent().add(Parts.soft(said));
    }

    /**
     * Shows it.
     *
     * @param applicant who applies
     * @param municipalities for whom
     * @param asked whether to say what is missing
     */
    void show(ApplicationReckoning reckoning, ApplicantKind applicant, List<Ags> municipalities, boolean asked) {
        getContent().removeAll();
        if (asked) {
            getContent().add(problems(reckoning, applicant, municipalities));
        }
        var facts = new DescriptionList();
        facts.addClassName("funding-facts");
        reckoning
                .estimated()
                .ifPresent(persons -> fact(facts, "funding.application.estimated", String.valueOf(persons)));
        reckoning.counted().ifPresent(persons -> fact(facts, "funding.application.counted", String.valueOf(persons)));
        fact(
                facts,
                "funding.application.yearly",
                reckoning.yearly().map(words::euro).orElseGet(() -> words.text("funding.application.unknown")));
        if (reckoning.postsYearly().signum() > 0) {
            fact(facts, "funding.application.posts-yearly", words.euro(reckoning.postsYearly()));
        }
        reckoning.claim().ifPresent(claim -> fact(facts, "funding.claim.posts", posts(claim)));
        getContent().add(facts);
        if (reckoning.claim().isPresent() || !reckoning.costs().isEmpty()) {
            getContent().add(steps(reckoning));
        }
        getContent()
                .add(Parts.soft(
                        words.text("funding.claim.by", words.cited(reckoning.rules()), words.time(reckoning.rules()))));
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(words.text(key)), new DescriptionList.Description(value));
    }

    private String posts(Claim claim) {
        return claim.posts().entrySet().stream()
                .map(posts ->
                        words.text("funding.claim.posts-of", words.number(posts.getValue()), words.of(posts.getKey())))
                .collect(Collectors.joining(", "));
    }

    private SheetTable steps(ApplicationReckoning reckoning) {
        var table = new SheetTable(
                        words.text("funding.claim.step"),
                        words.text("funding.claim.from"),
                        words.text("funding.claim.result"))
                .numbersFrom(2);
        reckoning
                .claim()
                .ifPresent(claim -> claim.steps()
                        .forEach(step -> table.row(
                                words.title(step.kind()),
                                words.of(
                                        step.kind(),
                                        step.terms().stream().map(words::number).toArray()),
                                words.result(step))));
        reckoning
                .costs()
                .forEach(cost -> table.row(
                        words.text("funding.application.post", cost.post().number()),
                        cost(cost),
                        words.euro(cost.yearly())));
        return table;
    }

    private String cost(PostCost cost) {
        return words.text(
                "funding.application.cost",
                words.number(cost.post().share()),
                words.euro(cost.rate()),
                words.of("learnt", cost.post().qualification()));
    }

    private Component problems(ApplicationReckoning reckoning, ApplicantKind applicant, List<Ags> municipalities) {
        if (reckoning.problems().isEmpty()) {
            return Parts.good(words.text("funding.application.complete"));
        }
        var list = new UnorderedList(reckoning.problems().stream()
                .map(problem -> new ListItem(said(problem)))
                .toArray(ListItem[]::new));
        var notice = new Div(
                Parts.soft(words.text(
                        "funding.application.missing", reckoning.problems().size())),
                list);
        notice.setId("application-problems");
        notice.addClassNames("funding-notice", "funding-short");
        reckoning.problems().stream()
                .filter(problem -> problem.kind() == ApplicationProblem.Kind.NOT_ELIGIBLE)
                .findFirst()
                .ifPresent(problem -> notice.add(ways(reckoning, applicant, municipalities)));
        return notice;
    }

    /** Ways out for who cannot pay a whole post. */
    private Component ways(ApplicationReckoning reckoning, ApplicantKind applicant, List<Ags> municipalities) {
        if (applicant == ApplicantKind.ALONE) {
            return Parts.soft(words.text("funding.application.ways-municipality"));
        }
        return Parts.acts(new ViewLink(
                words.text("funding.application.ways-district"),
                "funding/groupings/new?programme=" + reckoning.rules().id() + "&members="
                        + municipalities.stream().map(Ags::value).collect(Collectors.joining(","))));
    }

    /** A problem in words. */
    String said(ApplicationProblem problem) {
        var figures = problem.figures();
        var said = switch (problem.kind()) {
            case NOT_ELIGIBLE -> words.of("problem", problem.kind(), words.euro(figures.getFirst()), figures.getLast());
            case POSTS_COST_MORE -> words.of("problem", problem.kind(), words.euro(figures.getFirst()));
            case POST_SMALL, POST_LONG -> words.of("problem", problem.kind(), words.number(figures.getFirst()));
            default -> words.of("problem", problem.kind());
        };
        return problem.municipality()
                .map(town -> towns.name(town) + ": ")
                .or(() -> problem.post().map(post -> words.text("funding.application.post", post) + ": "))
                .map(about -> about + said)
                .orElse(said);
    }
}
