package org.lotse.helpers.ui.hours;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.VolunteerSummary;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.api.hours.Hours;
import org.lotse.helpers.api.hours.HoursData;
import org.lotse.helpers.api.hours.HoursProposal;
import org.lotse.helpers.api.hours.Occasion;
import org.lotse.helpers.api.hours.WorkKind;
import org.lotse.helpers.ui.CircleBox;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.VolunteerBox;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** Everything that is written down about hours, to read or to change. The rules are the module's, told on saving. */
final class HoursForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Hours hours;
    private final transient VolunteerService volunteers;
    private final ComboBox<VolunteerSummary> volunteer;
    private final ComboBox<Occasion> occasion = new ComboBox<>(getTranslation("helpers.hours.occasion"));
    private final DatePicker day = Localized.datePicker(getTranslation("helpers.hours.day"));
    private final TextField minutes = new TextField(getTranslation("helpers.hours.duration"));
    private final Select<WorkKind> kind = new Select<>();
    private final transient CircleBox circle;
    private final TextField note = new TextField(getTranslation("helpers.hours.note"));
    private final Div warning = new Div();
    private final transient Map<Occasion, HoursProposal> proposals = new HashMap<>();
    private final transient FormFields fields;
    private transient @Nullable HoursData shown;

    HoursForm(Words words, Hours hours, VolunteerService volunteers, List<CircleSummary> circles) {
        this.words = words;
        this.hours = hours;
        this.volunteers = volunteers;
        volunteer = VolunteerBox.of(volunteers, getTranslation("helpers.hours.volunteer"));
        circle = new CircleBox(words, circles);
        choices();
        setReadOnly(false);
        warning.getElement().setAttribute("role", "status");
        getContent().addClassName("helpers-form");
        getContent()
                .add(FormParts.section(
                        getTranslation("helpers.hours.what"),
                        volunteer,
                        FormParts.columns(occasion, circle.field(), day, minutes, kind),
                        note,
                        warning));
        fields = new FormFields()
                .add("volunteer", volunteer, VolunteerSummary::name)
                .add("occasion", occasion, this::label)
                .add("circle", circle.field(), circle::name)
                .add("day", day)
                .add("minutes", minutes)
                .add("kind", kind, words::of)
                .add("note", note);
    }

    /** An empty form for this volunteer, or for one that is chosen in it. */
    void begin(@Nullable VolunteerSummary one) {
        day.setValue(Localized.today());
        if (one != null) {
            volunteer.setValue(one);
        }
    }

    /** Shows an entry, whose volunteer is not to be chosen any more. */
    void show(HoursData data) {
        shown = data;
        volunteer.setVisible(false);
        offer(data.volunteer(), data.occasion());
        occasion.setValue(data.occasion());
        circle.choose(data.circle());
        day.setValue(data.day());
        minutes.setValue(DurationText.of(data.minutes()));
        kind.setValue(data.kind());
        note.setValue(FormParts.orEmpty(data.note()));
        warn();
    }

    /** @throws RuleViolation beside the field that is missing or cannot be read */
    HoursData value() {
        return new HoursData(
                whose(),
                Check.present("day", day.getValue()),
                DurationText.minutes(minutes.getValue()),
                Check.present("kind", kind.getValue()),
                circle.field().getValue(),
                occasion.getValue(),
                FormParts.orNull(note.getValue()));
    }

    FormFields fields() {
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        minutes.setHelperText(readOnly ? null : getTranslation("helpers.hours.duration-help"));
        note.setHelperText(readOnly ? null : getTranslation("helpers.hours.note-help"));
        occasion.setHelperText(readOnly ? null : getTranslation("helpers.hours.occasion-help"));
        Stream.<HasValue<?, ?>>of(volunteer, occasion, circle.field(), day, minutes, kind, note)
                .forEach(field -> field.setReadOnly(readOnly));
    }

    /** Puts the cursor where typing begins. */
    void focus() {
        if (volunteer.isEmpty()) {
            volunteer.focus();
        } else {
            minutes.focus();
        }
    }

    private void choices() {
        day.setRequiredIndicatorVisible(true);
        day.setMax(Localized.today());
        day.getI18n().setMaxErrorMessage(words.text("helpers.rule.day-in-future"));
        minutes.setRequiredIndicatorVisible(true);
        kind.setLabel(getTranslation("helpers.hours.kind"));
        kind.setItems(WorkKind.values());
        kind.setItemLabelGenerator(words::of);
        kind.setRequiredIndicatorVisible(true);
        note.setMaxLength(HoursData.NOTE_LENGTH);
        occasion.setItemLabelGenerator(this::label);
        occasion.setClearButtonVisible(true);
        volunteer.addValueChangeListener(change -> chosen(change.getValue()));
        occasion.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                propose(change.getValue());
            }
        });
        day.addValueChangeListener(change -> warn());
        minutes.addValueChangeListener(change -> warn());
    }

    private VolunteerId whose() {
        return shown == null ? Check.present("volunteer", volunteer.getValue()).id() : shown.volunteer();
    }

    private void chosen(@Nullable VolunteerSummary one) {
        if (one != null) {
            offer(one.id(), null);
            warn();
        }
    }

    private void offer(VolunteerId one, @Nullable Occasion present) {
        var found = hours.proposals(one);
        proposals.clear();
        found.forEach(proposal -> proposals.put(proposal.occasion(), proposal));
        var offered =
                new ArrayList<>(found.stream().map(HoursProposal::occasion).toList());
        if (present != null && !offered.contains(present)) {
            offered.addFirst(present);
        }
        occasion.setItems(offered);
        var circles = volunteers.find(one).map(who -> who.data().circles()).orElse(Set.of());
        circle.offer(circles);
        if (present == null && circles.size() == 1) {
            circle.choose(circles.iterator().next());
        }
    }

    /** A shift says day, length and circle; what somebody typed before is replaced, since they chose it later. */
    private void propose(@Nullable Occasion chosen) {
        var proposal = chosen == null ? null : proposals.get(chosen);
        if (proposal != null && proposal.day() != null && proposal.minutes() != null) {
            day.setValue(proposal.day());
            minutes.setValue(DurationText.of(proposal.minutes()));
            if (proposal.circle() != null) {
                circle.choose(proposal.circle());
            }
        }
    }

    private String label(@Nullable Occasion one) {
        if (one == null) {
            return "";
        }
        var proposal = proposals.get(one);
        if (proposal == null) {
            return words.text(one.shift() == null ? "helpers.hours.in-a-sponsorship" : "helpers.hours.on-a-shift");
        }
        return proposal.day() == null
                ? words.text("helpers.hours.in-sponsorship", proposal.title())
                : words.text("helpers.hours.on-shift", proposal.title(), Localized.date(proposal.day()));
    }

    /** More hours in the week than the volunteer wanted are said, not refused. */
    private void warn() {
        warning.removeAll();
        if (day.isEmpty() || shown == null && volunteer.isEmpty()) {
            return;
        }
        hours.beyondLimit(whose(), day.getValue(), shown == null ? typed() : 0).ifPresent(load -> {
            var told = new Paragraph(
                    words.text("helpers.hours.beyond-limit", DurationText.of(load.minutes()), load.limit()));
            told.addClassName("helpers-warning");
            warning.add(told);
        });
    }

    private int typed() {
        try {
            return DurationText.minutes(minutes.getValue());
        } catch (RuleViolation notYet) {
            return 0;
        }
    }
}
