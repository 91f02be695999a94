package org.lotse.cases.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.plan.GoalEntry;
import org.lotse.cases.api.plan.PlanDetails;
import org.lotse.cases.api.plan.PlanGoals;
import org.lotse.cases.api.plan.PlanReviews;
import org.lotse.cases.api.plan.PlanService;
import org.lotse.cases.api.plan.PlanSheets;
import org.lotse.cases.api.plan.PlanState;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.FormSlot;
import org.lotse.platform.ui.api.Feedback;

/** The plan of a case: the version that is worked with, another one beside it, and what reviews found. */
final class PlanPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanService plans;
    private final transient Words words;
    private final transient PlanWords planWords;
    private final transient PlanWork work;
    private final transient BooleanSupplier mayWrite;
    private final boolean mayPrint;
    private final FormSlot slot;
    private final Select<PlanDetails> version = new Select<>();
    private final Select<PlanDetails> beside = new Select<>();
    private final Div acts = new Div();
    private final Div versions = new Div();
    private final Section history = new Section();
    private final PlanPrint print;
    private transient List<PlanDetails> all = List.of();
    private transient @Nullable CaseDetails file;
    private boolean filling;

    /**
     * @param mayWrite whether to offer work
     * @param mayPrint whether to offer printing
     */
    PlanPanel(
            PlanService plans,
            PlanGoals goals,
            PlanReviews reviews,
            PlanSheets sheets,
            Feedback feedback,
            Words words,
            Clock clock,
            BooleanSupplier mayWrite,
            boolean mayPrint) {
        this.plans = plans;
        this.words = words;
        this.mayWrite = mayWrite;
        this.mayPrint = mayPrint;
        planWords = new PlanWords(words);
        slot = new FormSlot(feedback);
        work = new PlanWork(plans, goals, reviews, feedback, words, clock, slot, this::refresh);
        print = new PlanPrint(sheets, words);
        version.setLabel(words.field("planVersion"));
        version.setItemLabelGenerator(planWords::version);
        version.addValueChangeListener(change -> chosen());
        beside.setLabel(words.field("planBeside"));
        beside.setItemLabelGenerator(
                plan -> plan == null ? words.get("cases.plan.none-beside") : planWords.version(plan));
        beside.setEmptySelectionAllowed(true);
        beside.setEmptySelectionCaption(words.get("cases.plan.none-beside"));
        beside.addValueChangeListener(change -> chosen());
        var choice = new Div(version, beside, print);
        choice.addClassName("cases-plan-choice");
        acts.addClassName("cases-plan-acts");
        versions.addClassName("cases-plan-versions");
        history.addClassName("cases-contacts");
        getContent().setId("plan");
        getContent().addClassName("cases-plan");
        getContent().add(choice, acts, slot, versions, history);
    }

    void show(CaseDetails shown) {
        file = shown;
        print.suggestFor(shown);
        fill(Optional.empty(), Optional.empty());
    }

    boolean hasUnsavedInput() {
        return slot.hasUnsavedInput();
    }

    Map<String, String> unsavedInput() {
        return slot.unsavedInput();
    }

    /** After a change the same versions stay chosen, or the latest one is if there is another than before. */
    private void refresh() {
        var latest = all.stream().findFirst().map(PlanDetails::number);
        var chosen = Optional.ofNullable(version.getValue()).map(PlanDetails::number);
        var other = Optional.ofNullable(beside.getValue()).map(PlanDetails::number);
        fill(chosen.equals(latest) ? Optional.empty() : chosen, other);
    }

    private void fill(Optional<Integer> number, Optional<Integer> other) {
        filling = true;
        all = plans.of(file().id());
        version.setItems(all);
        beside.setItems(all);
        version.setVisible(!all.isEmpty());
        beside.setVisible(all.size() > 1);
        print.setVisible(mayPrint && !all.isEmpty());
        version.setValue(number.flatMap(this::numbered)
                .orElseGet(() -> all.stream().findFirst().orElse(null)));
        beside.setValue(other.flatMap(this::numbered).orElse(null));
        filling = false;
        chosen();
    }

    private Optional<PlanDetails> numbered(int number) {
        return all.stream().filter(plan -> plan.number() == number).findFirst();
    }

    private void chosen() {
        if (filling) {
            return;
        }
        acts.removeAll();
        versions.removeAll();
        history.removeAll();
        history.setVisible(false);
        var shown = version.getValue();
        if (shown == null) {
            versions.add(nothingYet());
        } else {
            print.order(shown);
            versions.add(new PlanReading(words, shown, work.today(), offered(shown)));
            Optional.ofNullable(beside.getValue())
                    .filter(other -> other.number() != shown.number())
                    .ifPresent(
                            other -> versions.add(new PlanReading(words, other, work.today(), PlanReading.Acts.NONE)));
            history();
        }
        acts.setVisible(mayWrite.getAsBoolean());
        if (mayWrite.getAsBoolean()) {
            acts(shown);
        }
    }

    private void acts(@Nullable PlanDetails shown) {
        var draft = all.stream().anyMatch(plan -> plan.state() == PlanState.DRAFT);
        if (shown != null && shown.state() == PlanState.DRAFT) {
            acts.add(
                    act("cases.plan.goal-add", "plus", () -> work.addGoal(shown)),
                    act("cases.plan.wish-edit", "comment-o", () -> work.wish(shown)),
                    act("cases.plan.discard", "trash", () -> work.discard(shown)),
                    main(act("cases.plan.agree", "handshake", () -> work.agree(shown))));
        }
        if (shown != null && shown.state() == PlanState.AGREED) {
            acts.add(main(act("cases.plan.review", "check-square-o", () -> work.review(shown))));
        }
        if (!draft) {
            var begin = act(
                    shown == null ? "cases.plan.begin" : "cases.plan.next-version",
                    "plus",
                    () -> work.begin(file().id()));
            acts.add(shown == null ? main(begin) : begin);
        }
    }

    private PlanReading.Acts offered(PlanDetails plan) {
        if (!mayWrite.getAsBoolean() || plan.state() == PlanState.REPLACED) {
            return PlanReading.Acts.NONE;
        }
        return plan.state() == PlanState.DRAFT ? (goal, item) -> offerDraft(plan, goal, item) : this::offerTicks;
    }

    private boolean offerDraft(PlanDetails plan, GoalEntry goal, GoalItem item) {
        goal.steps()
                .forEach(step -> item.add(new StepItem(words, step, work.today())
                        .changeable(() -> work.editStep(plan, step), () -> work.removeStep(step))));
        var add = act("cases.plan.step-add", "plus", () -> work.addStep(goal));
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add.setAriaLabel(
                words.get("cases.plan.of-goal", add.getText(), goal.goal().goal()));
        item.changeable(() -> work.editGoal(plan, goal), () -> work.removeGoal(goal), add);
        return true;
    }

    private boolean offerTicks(GoalEntry goal, GoalItem item) {
        goal.steps()
                .forEach(step ->
                        item.add(new StepItem(words, step, work.today()).tickable(state -> work.mark(step, state))));
        return true;
    }

    private void history() {
        var list = new UnorderedList();
        all.forEach(plan -> plan.reviews().forEach(review -> list.add(new PlanReviewItem(words, plan, review))));
        if (list.getComponentCount() > 0) {
            history.setVisible(true);
            history.add(new H2(words.get("cases.plan.reviews")), list);
        }
    }

    private Section nothingYet() {
        var text = new Paragraph(words.get("cases.plan.nothing-yet"));
        text.addClassName("cases-soft");
        var part = new Section(new H2(words.get("cases.plan.title")), text);
        part.addClassName("cases-contacts");
        return part;
    }

    private Button act(String key, String icon, Runnable act) {
        var button = new Button(words.get(key), new Icon("vaadin", icon), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Button main(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private CaseDetails file() {
        return Optional.ofNullable(file).orElseThrow();
    }
}
