package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.LanguageLevel;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.plan.Agreement;
import org.lotse.cases.api.plan.GoalEntry;
import org.lotse.cases.api.plan.Indicator;
import org.lotse.cases.api.plan.IndicatorKind;
import org.lotse.cases.api.plan.Outcome;
import org.lotse.cases.api.plan.PlanDetails;
import org.lotse.cases.api.plan.Result;
import org.lotse.cases.api.plan.ReviewEntry;
import org.lotse.cases.api.plan.Signer;
import org.lotse.cases.api.plan.StepData;
import org.lotse.cases.api.plan.StepEntry;
import org.lotse.cases.api.plan.StepState;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.print.Part.Fact;
import org.lotse.platform.api.vocabulary.LifeArea;

/** A plan as the sheet that the person takes home: in plain language, in theirs, with room to sign. */
final class PlanSheet {

    /** As it is written on every German letter; the digits are understood everywhere. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private static final int TITLE = 1;
    private static final int SECTION = 2;
    private static final int ENTRY = 3;

    private final PlanDetails plan;
    private final CaseDetails file;
    private final SheetWords words;
    private final List<Part> parts = new ArrayList<>();

    PlanSheet(PlanDetails plan, CaseDetails file, SheetWords words) {
        this.plan = plan;
        this.file = file;
        this.words = words;
    }

    Paper paper() {
        parts.add(new Part.Heading(words.label("title"), TITLE));
        parts.add(new Part.Facts(head()));
        parts.add(new Part.Note(words.label("intro")));
        if (plan.wish() != null) {
            parts.add(new Part.Heading(words.label("wish"), SECTION));
            parts.add(new Part.Text(plan.wish()));
        }
        @Nullable LifeArea area = null;
        for (var goal : plan.goals()) {
            if (goal.goal().area() != area) {
                area = goal.goal().area();
                parts.add(new Part.Heading(words.label("area." + area.name()), SECTION));
            }
            goal(goal);
        }
        plan.reviews().stream().findFirst().ifPresent(this::review);
        var next = plan.nextReview();
        if (next != null) {
            parts.add(new Part.Facts(List.of(new Fact(words.label("next"), day(next)))));
        }
        parts.add(new Part.Signatures(signatures()));
        var foot = file.number().value() + " · " + plan.number();
        return new Paper(words.locale(), words.text("title"), foot, parts);
    }

    private List<Fact> head() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.label("person"),
                words.marked(file.person().fullName(), file.disputed().contains(Datum.NAME))));
        facts.add(new Fact(words.label("number"), file.number().value()));
        facts.add(new Fact(words.label("manager"), file.responsible().name()));
        facts.add(new Fact(words.label("version"), version()));
        agreement().ifPresent(agreed -> facts.add(new Fact(words.label("agreed"), day(agreed.agreedOn()))));
        return facts;
    }

    private String version() {
        return agreement().isPresent() ? String.valueOf(plan.number()) : plan.number() + " – " + words.text("draft");
    }

    private void goal(GoalEntry entry) {
        parts.add(new Part.Heading(Label.of(entry.goal().goal()), ENTRY));
        parts.add(new Part.Facts(indicator(entry.goal().indicator())));
        parts.add(new Part.Table(
                List.of(words.label("what"), words.label("who"), words.label("until"), words.label("done")),
                entry.steps().stream()
                        .filter(step -> step.state() != StepState.DROPPED)
                        .map(this::row)
                        .toList()));
    }

    private List<Fact> indicator(Indicator indicator) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.label("indicator"), seenBy(indicator)));
        Optional.ofNullable(indicator.from())
                .ifPresent(from -> facts.add(new Fact(words.label("today"), value(indicator.kind(), from))));
        Optional.ofNullable(indicator.target())
                .ifPresent(target -> facts.add(new Fact(words.label("target"), value(indicator.kind(), target))));
        return facts;
    }

    private String seenBy(Indicator indicator) {
        return switch (indicator.kind()) {
            case LEASE -> words.text("lease");
            case LEVEL -> words.text("level");
            case HOURS -> words.text("hours");
            case CERTIFICATE, NUMBER ->
                Optional.ofNullable(indicator.measure()).orElseGet(() -> words.text("certificate"));
        };
    }

    private String value(IndicatorKind kind, String value) {
        return kind == IndicatorKind.LEVEL && value.equals(LanguageLevel.LITERACY.name())
                ? words.text("literacy")
                : value;
    }

    private List<String> row(StepEntry entry) {
        var step = entry.step();
        return List.of(
                step.task(), doer(step), day(step.dueOn()), entry.state() == StepState.DONE ? words.text("done") : "");
    }

    private String doer(StepData step) {
        return switch (step.doer()) {
            case PERSON -> words.text("me");
            case MANAGER -> words.text("manager");
            case OTHER -> Optional.ofNullable(step.body()).orElse("");
        };
    }

    private void review(ReviewEntry entry) {
        var review = entry.review();
        parts.add(new Part.Heading(words.label("review"), SECTION));
        parts.add(new Part.Text(day(review.heldOn())));
        var facts = new ArrayList<Fact>();
        for (var goal : plan.goals()) {
            review.outcomes().stream()
                    .filter(outcome -> outcome.goal().equals(goal.id()))
                    .forEach(outcome -> facts.add(new Fact(Label.of(goal.goal().goal()), found(goal, outcome))));
        }
        parts.add(new Part.Facts(facts));
        Optional.ofNullable(review.summary()).ifPresent(summary -> parts.add(new Part.Text(summary)));
    }

    private String found(GoalEntry goal, Outcome outcome) {
        var text = new StringBuilder(words.text(key(outcome.result())));
        Optional.ofNullable(outcome.reached())
                .ifPresent(reached ->
                        text.append(" – ").append(value(goal.goal().indicator().kind(), reached)));
        Optional.ofNullable(outcome.remark())
                .ifPresent(remark -> text.append('\n').append(remark));
        return text.toString();
    }

    private static String key(Result result) {
        return result.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A third line only where somebody else signed, or may still want to. */
    private List<Label> signatures() {
        var lines = new ArrayList<Label>();
        lines.add(words.line("sign-person"));
        lines.add(words.line("sign-manager"));
        if (agreement().map(agreed -> agreed.signers().contains(Signer.OTHER)).orElse(true)) {
            lines.add(words.line("sign-other"));
        }
        return lines;
    }

    private Optional<Agreement> agreement() {
        return Optional.ofNullable(plan.agreement());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
