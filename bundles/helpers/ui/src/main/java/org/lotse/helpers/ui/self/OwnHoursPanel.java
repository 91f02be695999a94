package org.lotse.helpers.ui.self;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.hours.HoursData;
import org.lotse.helpers.api.hours.HoursDetails;
import org.lotse.helpers.api.hours.HoursProposal;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.api.hours.SeenHours;
import org.lotse.helpers.api.hours.WorkKind;
import org.lotse.helpers.api.self.OwnHoursData;
import org.lotse.helpers.api.self.OwnHoursLog;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.helpers.ui.hours.DurationText;
import org.lotse.helpers.ui.hours.HoursBadge;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** The hours of whoever is signed in: to write down, and what became of those that are. */
final class OwnHoursPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient OwnHoursLog log;
    private final transient Feedback feedback;
    private final transient Words words;
    private final ComboBox<HoursProposal> occasion;
    private final DatePicker day;
    private final TextField minutes;
    private final Select<WorkKind> kind = new Select<>();
    private final TextField note;
    private final Div told = new Div();
    private final transient FormFields fields;

    /** Draws an empty form; {@link #read} fills the list. */
    OwnHoursPanel(OwnHoursLog log, Feedback feedback, Words words) {
        this.log = log;
        this.feedback = feedback;
        this.words = words;
        occasion = new ComboBox<>(words.text("helpers.hours.occasion"));
        day = Localized.datePicker(words.text("helpers.hours.day"));
        minutes = new TextField(words.text("helpers.hours.duration"));
        note = new TextField(words.text("helpers.hours.note"));
        describe();
        fields = new FormFields()
                .add("occasion", occasion, this::label)
                .add("day", day)
                .add("minutes", minutes)
                .add("kind", kind, words::of)
                .add("note", note);
        var save = new Button(words.text("helpers.hours.log"), click -> save());
        var columns = FormParts.columns(occasion, day, minutes, kind, note);
        var section = FormParts.section(words.text("helpers.own.hours"), told, columns, save);
        section.setId("own-hours");
        getContent().addClassName("helpers-form");
        getContent().add(section);
        day.setValue(Localized.today());
        fields.remember();
    }

    /** Shows what is so now; what was typed stays. */
    void read() {
        occasion.setItems(log.proposals());
        told.removeAll();
        var sums = log.sums();
        told.add(new Paragraph(words.text(
                "helpers.hours.sums",
                String.valueOf(sums.year()),
                DurationText.of(sums.ofYear()),
                DurationText.of(sums.ever()))));
        if (sums.waiting() > 0) {
            told.add(new Paragraph(words.text("helpers.hours.waiting", DurationText.of(sums.waiting()))));
        }
        var mine = log.mine();
        if (!mine.isEmpty()) {
            told.add(list(mine));
        }
    }

    /** Whether something was typed that is not written down yet. */
    boolean isBegun() {
        return fields.isChanged();
    }

    /** What was typed, by label. */
    Map<String, String> unsaved() {
        return fields.changes();
    }

    private void describe() {
        occasion.setItemLabelGenerator(this::label);
        occasion.setClearButtonVisible(true);
        occasion.setHelperText(words.text("helpers.own.occasion-help"));
        occasion.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                propose(change.getValue());
            }
        });
        day.setRequiredIndicatorVisible(true);
        day.setMax(Localized.today());
        day.getI18n().setMaxErrorMessage(words.text("helpers.rule.day-in-future"));
        minutes.setRequiredIndicatorVisible(true);
        minutes.setHelperText(words.text("helpers.hours.duration-help"));
        kind.setLabel(words.text("helpers.hours.kind"));
        kind.setItems(WorkKind.values());
        kind.setItemLabelGenerator(words::of);
        kind.setRequiredIndicatorVisible(true);
        note.setMaxLength(HoursData.NOTE_LENGTH);
        note.setHelperText(words.text("helpers.hours.note-help"));
    }

    /** A shift says day and length; what was typed before is replaced, since it was chosen later. */
    private void propose(@Nullable HoursProposal chosen) {
        if (chosen != null && chosen.day() != null && chosen.minutes() != null) {
            day.setValue(chosen.day());
            minutes.setValue(DurationText.of(chosen.minutes()));
        }
    }

    private void save() {
        var done = feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            var chosen = occasion.getValue();
            log.log(new OwnHoursData(
                    Check.present("day", day.getValue()),
                    DurationText.minutes(minutes.getValue()),
                    Check.present("kind", kind.getValue()),
                    chosen == null ? null : chosen.occasion(),
                    FormParts.orNull(note.getValue())));
            feedback.done("helpers.hours.logged");
        });
        if (done) {
            occasion.clear();
            minutes.clear();
            note.clear();
            fields.remember();
            read();
        }
    }

    private UnorderedList list(List<HoursDetails> mine) {
        var list = new UnorderedList();
        list.addClassName("helpers-own-list");
        mine.forEach(one -> list.add(item(one)));
        return list;
    }

    private ListItem item(HoursDetails one) {
        var data = one.data();
        var when = words.text("helpers.own.hours-of", Localized.date(data.day()), DurationText.of(data.minutes()));
        var item = new ListItem(new H3(when), new Paragraph(words.of(data.kind())), new HoursBadge(words, one.state()));
        if (data.note() != null) {
            item.add(new Paragraph(data.note()));
        }
        if (one.reason() != null) {
            item.add(new Paragraph(words.text("helpers.hours.returned-because", one.reason())));
        }
        if (one.state() != HoursState.CONFIRMED) {
            var remove = new Button(words.text("helpers.hours.remove"), click -> remove(one, when));
            remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(words.text("helpers.own.remove-one", when));
            item.add(remove);
        }
        return item;
    }

    private void remove(HoursDetails one, String when) {
        feedback.confirm(
                "helpers.hours.remove-title",
                "helpers.own.remove-text",
                "helpers.hours.remove",
                new Object[] {when},
                () -> {
                    if (feedback.attempt(() -> log.remove(new SeenHours(one.id(), one.revision())))) {
                        feedback.done("helpers.hours.removed");
                    }
                    read();
                });
    }

    private String label(@Nullable HoursProposal one) {
        if (one == null) {
            return "";
        }
        return one.day() == null
                ? words.text("helpers.hours.in-sponsorship", one.title())
                : words.text("helpers.hours.on-shift", one.title(), Localized.date(one.day()));
    }
}
