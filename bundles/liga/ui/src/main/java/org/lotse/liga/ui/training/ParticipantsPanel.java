package org.lotse.liga.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.training.Attendance;
import org.lotse.liga.api.training.Participant;
import org.lotse.liga.api.training.TrainingDetails;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.PlainTable;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.PdfDownload;

/** Everybody in the line of a training: who has a place, who waits, who was there, and what can be done about each. */
final class ParticipantsPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Acts acts;

    /** What can be done about somebody in line. */
    interface Acts {

        /** Takes somebody off, after a question. */
        void withdraw(Participant participant);

        /** Writes down whether somebody was there. */
        void mark(Participant participant, @Nullable Attendance attendance);

        /** Prints somebody's certificate. */
        void certificate(Participant participant, OutputStream to) throws IOException;
    }

    /**
     * @param mayEdit whether the line may be changed
     * @param mayPrint whether sheets may be taken along
     */
    ParticipantsPanel(Words words, TrainingDetails found, boolean mayEdit, boolean mayPrint, Acts acts) {
        this.words = words;
        this.acts = acts;
        var placed = found.participants().stream().filter(Participant::placed).toList();
        var waiting = found.participants().stream().filter(one -> !one.placed()).toList();
        getContent().setId("participants");
        getContent().addClassName("liga-panel");
        getContent()
                .add(
                        new H2(words.text("liga.participants.title")),
                        FormParts.soft(words.text(
                                "liga.training.taken-of",
                                placed.size(),
                                found.data().places())));
        if (placed.isEmpty()) {
            getContent().add(FormParts.soft(words.text("liga.participants.none")));
        } else {
            getContent().add(placed(found, placed, mayEdit, mayPrint));
        }
        if (!waiting.isEmpty()) {
            getContent().add(new H2(words.text("liga.participants.waiting")), waiting(waiting, mayEdit));
        }
    }

    private PlainTable placed(TrainingDetails found, List<Participant> placed, boolean mayEdit, boolean mayPrint) {
        var begun = found.cancellation() == null
                && !Localized.today().isBefore(found.data().days().getFirst().day());
        var heads = heads();
        if (begun) {
            heads.add(words.text("liga.participant.attendance"));
        }
        heads.add(words.text("liga.participant.acts"));
        var table = new PlainTable(words.text("liga.participants.title"), heads);
        placed.forEach(one -> {
            var cells = cells(one);
            if (begun) {
                cells.add(attendance(one, mayEdit));
            }
            var buttons = new Div();
            buttons.addClassName("liga-links");
            if (mayPrint && found.data().certificate() && one.attendance() == Attendance.ATTENDED) {
                buttons.add(new PdfDownload(
                        words.text("liga.participant.certificate"),
                        () -> words.text("liga.participant.certificate-file"),
                        to -> acts.certificate(one, to)));
            }
            if (mayEdit && one.attendance() == null) {
                buttons.add(withdraw(one));
            }
            cells.add(buttons);
            table.row(new Span(one.name()), cells.toArray());
        });
        return table;
    }

    private PlainTable waiting(List<Participant> waiting, boolean mayEdit) {
        var heads = heads();
        heads.add(words.text("liga.participant.acts"));
        var table = new PlainTable(words.text("liga.participants.waiting"), heads);
        waiting.forEach(one -> {
            var cells = cells(one);
            cells.add(mayEdit ? withdraw(one) : new Span());
            table.row(new Span(one.name()), cells.toArray());
        });
        return table;
    }

    private List<String> heads() {
        return new ArrayList<>(List.of(
                words.text("liga.participant.name"),
                words.text("liga.participant.where"),
                words.text("liga.participant.contact"),
                words.text("liga.participant.since")));
    }

    private List<@Nullable Object> cells(Participant one) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(one.organisation());
        cells.add(one.contact());
        var movedUp = one.movedUpOn();
        cells.add(
                movedUp == null
                        ? Localized.date(one.signedUpOn())
                        : words.text("liga.participant.moved-up", Localized.date(movedUp)));
        return cells;
    }

    private Component attendance(Participant one, boolean mayEdit) {
        var unknown = words.text("liga.attendance.unknown");
        if (!mayEdit) {
            return new Span(one.attendance() == null ? unknown : words.named("attendance", one.attendance()));
        }
        var choice = new Select<Attendance>();
        choice.setAriaLabel(words.text("liga.participant.attendance-of", one.name()));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(unknown);
        choice.setItems(Attendance.values());
        choice.setItemLabelGenerator(value -> value == null ? unknown : words.named("attendance", value));
        choice.setValue(one.attendance());
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                acts.mark(one, change.getValue());
            }
        });
        return choice;
    }

    private Button withdraw(Participant one) {
        var button = FormParts.removing(words.text("liga.participant.withdraw"), () -> acts.withdraw(one));
        button.setAriaLabel(words.text("liga.participant.withdraw-of", one.name()));
        return button;
    }
}
