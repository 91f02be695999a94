package org.lotse.cases.ui.absence;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.absence.AbsenceCalendar;
import org.lotse.cases.api.absence.AbsenceEntry;
import org.lotse.cases.api.absence.AbsencePlanning;
import org.lotse.cases.api.absence.CancelAbsence;
import org.lotse.cases.api.absence.CoverEntry;
import org.lotse.cases.api.absence.EndAbsence;
import org.lotse.cases.api.absence.EnterAbsence;
import org.lotse.cases.api.absence.GiveCover;
import org.lotse.cases.api.absence.ReviseAbsence;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.FormSlot;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.form.Edit;

/** Plans absences: one form at a time, and what needs none. After an absence was entered the form for its cover opens: that is what comes next. */
final class AbsencePlans implements AbsenceItem.Acts {

    private static final int CASES_AT_ONCE = 50;

    private final AbsencePlanning planning;
    private final Supplier<List<Responsible>> people;
    private final AbsenceCalendar calendar;
    private final CaseService cases;
    private final Feedback feedback;
    private final Words words;
    private final Clock clock;
    private final Runnable onChange;
    private final Runnable onLeave;
    private final FormSlot place;

    /**
     * @param planning one's own absences, or everybody's
     * @param people whose absence can be entered; nobody for one's own
     * @param onChange told when something is other than before
     * @param onLeave puts the focus to where forms are opened
     */
    AbsencePlans(
            AbsencePlanning planning,
            Supplier<List<Responsible>> people,
            AbsenceCalendar calendar,
            CaseService cases,
            Feedback feedback,
            Words words,
            Clock clock,
            Runnable onChange,
            Runnable onLeave) {
        this.planning = planning;
        this.people = people;
        this.calendar = calendar;
        this.cases = cases;
        this.feedback = feedback;
        this.words = words;
        this.clock = clock;
        this.onChange = onChange;
        this.onLeave = onLeave;
        place = new FormSlot(feedback);
    }

    /** Where forms open. */
    Component place() {
        return place;
    }

    boolean hasUnsavedInput() {
        return place.hasUnsavedInput();
    }

    Map<String, String> unsavedInput() {
        return place.unsavedInput();
    }

    void enter() {
        place.afterDiscarding(() -> {
            var form = new AbsenceForm(words, people.get()).beginning(LocalDate.now(clock));
            open(form, "cases.absence.enter", () -> keep(form));
        });
    }

    @Override
    public void change(AbsenceEntry absence) {
        place.afterDiscarding(() -> {
            var form = new AbsenceForm(words, List.of());
            var edit = new Edit<AbsenceEntry>(
                            form.fields(),
                            feedback,
                            seen -> calendar.find(seen.id()),
                            seen -> form.show(seen.kind(), seen.first(), seen.last()))
                    .whenRemoved(this::leave);
            Consumer<AbsenceEntry> act =
                    seen -> planning.revise(new ReviseAbsence(seen.id(), seen.version(), form.absence()));
            open(form, "cases.absence.change-title", () -> edit.save(act, () -> done("cases.absence.changed")));
            edit.begin(absence);
        });
    }

    @Override
    public void cover(AbsenceEntry absence) {
        place.afterDiscarding(() -> {
            var form = CoverForm.of(
                    words,
                    absence,
                    planning.suggestions(absence.id()),
                    typed -> cases.list(
                                    CaseQuery.OPEN.of(absence.person().id()).matching(typed.isBlank() ? null : typed),
                                    null,
                                    CASES_AT_ONCE)
                            .items(),
                    this::keepCover,
                    this::cancel);
            open(form);
        });
    }

    @Override
    public void uncover(AbsenceEntry absence, CoverEntry cover) {
        feedback.confirm(
                "cases.absence.uncover-title",
                "cases.absence.uncover-text",
                "cases.absence.uncover-do",
                new Object[] {cover.person().name(), absence.person().name()},
                () -> act(
                        () -> planning.cover(new GiveCover(absence.id(), cover.caseId(), null)),
                        "cases.absence.uncovered"));
    }

    @Override
    public void end(AbsenceEntry absence) {
        act(() -> planning.end(new EndAbsence(absence.id(), absence.version())), "cases.absence.ended");
    }

    @Override
    public void cancel(AbsenceEntry absence) {
        feedback.confirm(
                "cases.absence.cancel-title",
                "cases.absence.cancel-text",
                "cases.absence.cancel",
                new Object[] {absence.person().name(), new AbsenceWords(words).span(absence.first(), absence.last())},
                () -> act(
                        () -> planning.cancel(new CancelAbsence(absence.id(), absence.version())),
                        "cases.absence.cancelled"));
    }

    private void keep(AbsenceForm form) {
        feedback.attempt(form.fields().validated(), () -> {
            form.fields().requireReadable();
            var id = planning.enter(new EnterAbsence(form.person(), form.absence()));
            done("cases.absence.entered");
            calendar.find(id).filter(entered -> !entered.gaps().isEmpty()).ifPresent(this::cover);
        });
    }

    private void keepCover(Supplier<GiveCover> command) {
        open.ifPresent(form -> feedback.attempt(form.fields().validated(), () -> {
            form.fields().requireReadable();
            planning.cover(command.get());
            done("cases.absence.covered");
        }));
    }

    private void act(Runnable act, String done) {
        if (feedback.attempt(act)) {
            feedback.done(done);
        }
        onChange.run();
    }

    private Optional<PanelForm> open = Optional.empty();

    private void open(AbsenceForm form, String title, Runnable save) {
        var panel = new PanelForm(words.get(title), form.fields(), form.components(), this::cancel);
        open(panel.ending(new FormActions(words, words.get("cases.absence.save"), save, this::cancel, panel)));
    }

    private void open(PanelForm form) {
        open = Optional.of(form);
        place.open(form, form.fields());
        form.scrollIntoView();
        form.focus();
    }

    private void cancel() {
        place.afterDiscarding(this::leave);
    }

    private void done(String key) {
        feedback.done(key);
        leave();
    }

    private void leave() {
        place.close();
        open = Optional.empty();
        onChange.run();
        onLeave.run();
    }
}
