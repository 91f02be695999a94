package org.lotse.cases.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.lotse.cases.api.plan.Outcome;
import org.lotse.cases.api.plan.PlanDetails;
import org.lotse.cases.api.plan.ReviewEntry;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** A review to read: what became of each goal. */
final class PlanReviewItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final transient PlanWords planWords;
    private final transient Words words;
    private final transient PlanDetails plan;

    PlanReviewItem(Words words, PlanDetails plan, ReviewEntry entry) {
        this.words = words;
        this.plan = plan;
        planWords = new PlanWords(words);
        var review = entry.review();
        var found = new Paragraph(review.outcomes().stream().map(this::line).collect(Collectors.joining("\n")));
        found.addClassName("cases-note");
        getContent().addClassName("cases-contact");
        getContent()
                .add(new H3(words.get("cases.plan.review-of", Localized.date(review.heldOn()), plan.number())), found);
        if (review.summary() != null) {
            var summary = new Paragraph(review.summary());
            summary.addClassName("cases-note");
            summary.getElement().setAttribute("dir", "auto");
            getContent().add(summary);
        }
        var author = new Paragraph(words.get("cases.contact.author", entry.author()));
        author.addClassName("cases-author");
        getContent().add(author);
    }

    private String line(Outcome outcome) {
        var goal = plan.goals().stream()
                .filter(each -> each.id().equals(outcome.goal()))
                .map(each -> each.goal().goal())
                .findFirst()
                .orElse("");
        return words.get("cases.plan.of-goal", goal, planWords.of(outcome.result()));
    }
}
