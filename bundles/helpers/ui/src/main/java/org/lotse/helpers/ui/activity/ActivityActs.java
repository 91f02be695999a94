package org.lotse.helpers.ui.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.lotse.helpers.api.activity.Activities;
import org.lotse.helpers.api.activity.ActivityDetails;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.AddShift;
import org.lotse.helpers.api.activity.AddShiftSeries;
import org.lotse.helpers.api.activity.CopyActivity;
import org.lotse.helpers.api.activity.Rhythm;
import org.lotse.helpers.api.activity.Shifts;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.ActForm;
import org.lotse.platform.ui.api.form.FormFields;

/** The forms by which people plan: add shifts to an activity, or plan another one like it. */
final class ActivityActs {

    private final Activities activities;
    private final Shifts shifts;
    private final Consumer<ActivityId> onCopied;
    private final Words words;
    private final List<String> skills;

    /**
     * @param skills that volunteers here have
     * @param onCopied told which one was planned
     */
    ActivityActs(
            Activities activities, Shifts shifts, Words words, List<String> skills, Consumer<ActivityId> onCopied) {
        this.activities = activities;
        this.shifts = shifts;
        this.onCopied = onCopied;
        this.words = words;
        this.skills = skills;
    }

    ActForm<ActivityDetails> add() {
        var shift = new ShiftFields(words, skills);
        var rhythm = new Select<Rhythm>();
        var until = Localized.datePicker(words.text("helpers.series.until"));
        rhythm.setLabel(words.text("helpers.series.rhythm"));
        rhythm.setItems(Rhythm.values());
        rhythm.setEmptySelectionAllowed(true);
        rhythm.setEmptySelectionCaption(words.text("helpers.series.once"));
        rhythm.setItemLabelGenerator(one -> one == null ? words.text("helpers.series.once") : words.of(one));
        rhythm.addValueChangeListener(change -> until.setVisible(change.getValue() != null));
        until.setRequiredIndicatorVisible(true);
        until.setHelperText(words.text("helpers.series.until-help", AddShiftSeries.MOST));
        until.setVisible(false);
        var series = new Div(rhythm, until);
        series.addClassName("helpers-shift-line");
        return new ActForm<>(
                words.text("helpers.shift.add"),
                words.text("helpers.shift.plan"),
                "helpers.shift.planned",
                new FormFields()
                        .addAll(shift.fields())
                        .add("rhythm", rhythm, words::of)
                        .add("until", until),
                List.of(shift, series),
                seen -> {
                    if (rhythm.getValue() == null) {
                        shifts.add(new AddShift(seen.id(), shift.value()));
                    } else {
                        shifts.addSeries(new AddShiftSeries(
                                seen.id(), shift.value(), rhythm.getValue(), Check.present("until", until.getValue())));
                    }
                });
    }

    ActForm<ActivityDetails> copy() {
        var firstDay = Localized.datePicker(words.text("helpers.copy.first-day"));
        firstDay.setRequiredIndicatorVisible(true);
        firstDay.setHelperText(words.text("helpers.copy.first-day-help"));
        return new ActForm<>(
                words.text("helpers.copy.title"),
                words.text("helpers.copy.do"),
                "helpers.copy.done",
                new FormFields().add("firstDay", firstDay),
                List.of(firstDay),
                seen -> onCopied.accept(
                        activities.copy(new CopyActivity(seen.id(), Check.present("firstDay", firstDay.getValue())))));
    }
}
