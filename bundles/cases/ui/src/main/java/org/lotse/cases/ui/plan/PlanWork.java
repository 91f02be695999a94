package org.lotse.cases.ui.plan;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.plan.AddGoal;
import org.lotse.cases.api.plan.AddStep;
import org.lotse.cases.api.plan.AgreePlan;
import org.lotse.cases.api.plan.DiscardPlan;
import org.lotse.cases.api.plan.GoalEntry;
import org.lotse.cases.api.plan.MarkStep;
import org.lotse.cases.api.plan.PlanDetails;
import org.lotse.cases.api.plan.PlanGoals;
import org.lotse.cases.api.plan.PlanReviews;
import org.lotse.cases.api.plan.PlanService;
import org.lotse.cases.api.plan.RemoveGoal;
import org.lotse.cases.api.plan.RemoveStep;
import org.lotse.cases.api.plan.ReviewPlan;
import org.lotse.cases.api.plan.ReviseGoal;
import org.lotse.cases.api.plan.RevisePlan;
import org.lotse.cases.api.plan.ReviseStep;
import org.lotse.cases.api.plan.StepEntry;
import org.lotse.cases.api.plan.StepState;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.FormSlot;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFields;

/** What somebody does with a plan: opens a form, saves it, and decides with a colleague's change beside it where there is one. */
final class PlanWork {

    private final PlanService plans;
    private final PlanGoals goals;
    private final PlanReviews reviews;
    private final Feedback feedback;
    private final Words words;
    private final Clock clock;
    private final FormSlot slot;
    private final Runnable changed;

    /**
     * @param slot where forms open
     * @param changed shows the plan as it stands now
     */
    PlanWork(
            PlanService plans,
            PlanGoals goals,
            PlanReviews reviews,
            Feedback feedback,
            Words words,
            Clock clock,
            FormSlot slot,
            Runnable changed) {
        this.plans = plans;
        this.goals = goals;
        this.reviews = reviews;
        this.feedback = feedback;
        this.words = words;
        this.clock = clock;
        this.slot = slot;
        this.changed = changed;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void begin(CaseId caseId) {
        attempt("cases.plan.begun", () -> plans.begin(caseId));
    }

    void discard(PlanDetails plan) {
        feedback.confirm(
                "cases.plan.discard-title",
                "cases.plan.discard-text",
                "cases.plan.discard",
                new Object[0],
                () -> attempt(
                        "cases.plan.discarded", () -> plans.discard(new DiscardPlan(plan.id(), plan.revision()))));
    }

    void wish(PlanDetails plan) {
        var text = Fields.note(words.field("planWish"), PlanDetails.WISH_LENGTH);
        text.setHelperText(words.get("cases.plan.wish-hint"));
        var fields = new FormFields().add("wish", text);
        var edit = new Edit<PlanDetails>(
                        fields,
                        feedback,
                        seen -> plans.find(seen.id()),
                        seen -> text.setValue(Fields.orBlank(seen.wish())))
                .whenRemoved(this::gone);
        var form = new PanelForm(words.get("cases.plan.wish"), fields, List.of(text), this::cancel);
        form.ending(new FormActions(
                words,
                words.get("cases.edit.save"),
                () -> edit.save(
                        seen -> plans.revise(new RevisePlan(seen.id(), seen.wish(), Fields.text(text))),
                        () -> done("cases.plan.wish-saved")),
                this::cancel,
                form));
        edit.begin(plan);
        open(form, fields, form::focus);
    }

    void addGoal(PlanDetails plan) {
        var holder = new GoalForm[1];
        var form = new GoalForm(
                words,
                words.get("cases.plan.goal-new"),
                () -> keep(
                        holder[0].fields(),
                        "cases.plan.goal-added",
                        () -> goals.add(new AddGoal(plan.id(), holder[0].goal()))),
                this::cancel);
        holder[0] = form;
        open(form, form.fields(), form::focus);
    }

    void editGoal(PlanDetails plan, GoalEntry goal) {
        var work = new Correction<GoalEntry>();
        var form = new GoalForm(words, words.get("cases.plan.goal-correct"), work::save, this::cancel);
        work.begin(
                form.fields(),
                goal,
                seen -> goal(plan, seen),
                seen -> form.show(seen.goal()),
                seen -> goals.revise(new ReviseGoal(seen.id(), seen.revision(), form.goal())),
                "cases.plan.goal-saved");
        open(form, form.fields(), form::focus);
    }

    void removeGoal(GoalEntry goal) {
        feedback.confirm(
                "cases.plan.goal-remove-title",
                "cases.plan.goal-remove-text",
                "cases.plan.remove",
                new Object[] {goal.goal().goal(), goal.steps().size()},
                () -> attempt(
                        "cases.plan.goal-removed", () -> goals.remove(new RemoveGoal(goal.id(), goal.revision()))));
    }

    void addStep(GoalEntry goal) {
        var holder = new StepForm[1];
        var form = new StepForm(
                words,
                words.get("cases.plan.step-new", goal.goal().goal()),
                () -> keep(
                        holder[0].fields(),
                        "cases.plan.step-added",
                        () -> goals.addStep(new AddStep(goal.id(), holder[0].step()))),
                this::cancel);
        holder[0] = form;
        open(form, form.fields(), form::focus);
    }

    void editStep(PlanDetails plan, StepEntry step) {
        var work = new Correction<StepEntry>();
        var form = new StepForm(words, words.get("cases.plan.step-correct"), work::save, this::cancel);
        work.begin(
                form.fields(),
                step,
                seen -> step(plan, seen),
                seen -> form.show(seen.step()),
                seen -> goals.reviseStep(new ReviseStep(seen.id(), seen.revision(), form.step())),
                "cases.plan.step-saved");
        open(form, form.fields(), form::focus);
    }

    void removeStep(StepEntry step) {
        feedback.confirm(
                "cases.plan.step-remove-title",
                "cases.plan.step-remove-text",
                "cases.plan.remove",
                new Object[] {step.step().task()},
                () -> attempt(
                        "cases.plan.step-removed", () -> goals.removeStep(new RemoveStep(step.id(), step.revision()))));
    }

    void mark(StepEntry step, StepState state) {
        attempt("cases.plan.marked", () -> goals.mark(new MarkStep(step.id(), step.state(), state)));
    }

    /** Agreed is what was on the sheet: whoever was shown a change since looks at it first and agrees again. */
    void agree(PlanDetails plan) {
        var holder = new AgreementForm[1];
        var seen = new PlanDetails[] {plan};
        var form = new AgreementForm(
                words,
                today(),
                reviews.rhythm(),
                () -> keepOrShow(
                        holder[0].fields(),
                        "cases.plan.agreed",
                        () -> plans.agree(new AgreePlan(seen[0].id(), seen[0].revision(), holder[0].agreement())),
                        () -> seen[0] = now(seen[0])),
                this::cancel);
        holder[0] = form;
        open(form, form.fields(), form::focus);
    }

    void review(PlanDetails plan) {
        var holder = new ReviewForm[1];
        var seen = new PlanDetails[] {plan};
        var form = new ReviewForm(
                words,
                plan,
                today(),
                reviews.rhythm(),
                () -> keepOrShow(
                        holder[0].fields(),
                        "cases.plan.reviewed",
                        () -> plans.review(
                                new ReviewPlan(seen[0].id(), seen[0].reviews().size(), holder[0].review())),
                        () -> seen[0] = now(seen[0])),
                this::cancel);
        holder[0] = form;
        open(form, form.fields(), form::focus);
    }

    private PlanDetails now(PlanDetails seen) {
        return plans.find(seen.id()).orElse(seen);
    }

    private Optional<GoalEntry> goal(PlanDetails plan, GoalEntry seen) {
        return plans.find(plan.id())
                .flatMap(now -> now.goals().stream()
                        .filter(goal -> goal.id().equals(seen.id()))
                        .findFirst());
    }

    private Optional<StepEntry> step(PlanDetails plan, StepEntry seen) {
        return plans.find(plan.id())
                .flatMap(now -> now.goals().stream()
                        .flatMap(goal -> goal.steps().stream())
                        .filter(step -> step.id().equals(seen.id()))
                        .findFirst());
    }

    private void open(Component form, FormFields fields, Runnable focus) {
        slot.afterDiscarding(() -> {
            slot.open(form, fields);
            focus.run();
        });
    }

    private void keep(FormFields fields, String told, Runnable act) {
        keepOrShow(fields, told, act, () -> {});
    }

    private void keepOrShow(FormFields fields, String told, Runnable act, Runnable otherwise) {
        var kept = feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            act.run();
        });
        if (kept) {
            done(told);
        } else {
            otherwise.run();
            changed.run();
        }
    }

    private void attempt(String told, Runnable act) {
        if (feedback.attempt(act)) {
            feedback.done(told);
        }
        changed.run();
    }

    private void done(String told) {
        slot.close();
        feedback.done(told);
        changed.run();
    }

    private void gone() {
        slot.close();
        changed.run();
    }

    private void cancel() {
        slot.afterDiscarding(slot::close);
    }

    /** One person's work on one goal or step. */
    private final class Correction<R> {

        private Runnable save = () -> {};

        void save() {
            save.run();
        }

        void begin(
                FormFields fields,
                R entry,
                Function<R, Optional<R>> current,
                Consumer<R> show,
                Consumer<R> revise,
                String told) {
            var edit = new Edit<R>(fields, feedback, current, show).whenRemoved(PlanWork.this::gone);
            edit.begin(entry);
            save = () -> edit.save(revise, () -> done(told));
        }
    }
}
