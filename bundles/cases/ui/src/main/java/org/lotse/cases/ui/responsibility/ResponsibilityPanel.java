package org.lotse.cases.ui.responsibility;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.AssignCase;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CoverPeriod;
import org.lotse.cases.api.Reassignment;
import org.lotse.cases.api.Responsibilities;
import org.lotse.cases.api.Responsibility;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.absence.AbsenceWords;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.NotFound;

/** Who answers for a case, how many did before, and why it changed hands. */
public final class ResponsibilityPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Responsibilities responsibilities;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Clock clock;
    private final transient BooleanSupplier mayAssign;
    private final transient Runnable onChange;

    private final Div now = new Div();
    private final Button assign;
    private final Div place = new Div();
    private final UnorderedList history = new UnorderedList();

    private transient @Nullable Responsibility shown;
    private @Nullable PanelForm form;

    /**
     * @param mayAssign whether to offer giving the case to a colleague
     * @param onChange told when the case was given to somebody
     */
    public ResponsibilityPanel(
            Responsibilities responsibilities,
            Feedback feedback,
            Words words,
            Clock clock,
            BooleanSupplier mayAssign,
            Runnable onChange) {
        this.responsibilities = responsibilities;
        this.feedback = feedback;
        this.words = words;
        this.clock = clock;
        this.mayAssign = mayAssign;
        this.onChange = onChange;
        assign = new Button(words.get("cases.assign.do"), click -> open());
        getContent().setId("responsibility");
        getContent().addClassNames("cases-facts", "cases-period");
        getContent().add(new H2(words.get("cases.assign.title")), now, assign, place, history);
    }

    /** Shows who answers for this case; a form that is open stays so. */
    public void show(CaseId id) {
        var found = responsibilities.find(id).orElseThrow(NotFound::new);
        shown = found;
        assign.setVisible(form == null && mayAssign.getAsBoolean());
        now.removeAll();
        now.add(soft("cases-period-line", current(found)), soft("cases-soft", continuity(found)));
        history.removeAll();
        Stream.concat(
                        found.history().stream().map(change -> new Line(change.on(), item(change))),
                        found.covers().stream().map(cover -> new Line(cover.first(), item(cover))))
                .sorted(Comparator.comparing(Line::on).reversed())
                .forEach(line -> history.add(line.item()));
        history.setVisible(history.getComponentCount() > 0);
    }

    /** Whether something was typed that is not kept yet. */
    public boolean hasUnsavedInput() {
        return form != null && form.fields().isChanged();
    }

    /** What was typed and is not kept yet, by label. */
    public Map<String, String> unsavedInput() {
        return form == null ? Map.of() : form.fields().changes();
    }

    private String current(Responsibility found) {
        var since = Localized.date(found.since());
        return found.team() == null
                ? words.get("cases.assign.now", found.current().name(), since)
                : words.get("cases.assign.now-in-team", found.current().name(), since, found.team());
    }

    /** The whole months since the case was opened, a month at least. */
    private String continuity(Responsibility found) {
        var months = Period.between(found.openedOn(), LocalDate.now(clock)).toTotalMonths();
        return words.get("cases.assign.continuity", found.carers(), Math.max(1, months));
    }

    private ListItem item(Reassignment change) {
        var passed = change.from().id().equals(change.to().id())
                ? words.get("cases.assign.team-only", change.to().name())
                : words.get(
                        "cases.assign.from-to",
                        change.from().name(),
                        change.to().name());
        var reason = soft("cases-note", change.reason());
        reason.getElement().setAttribute("dir", "auto");
        var item = new ListItem(
                new H3(passed),
                reason,
                soft("cases-author", words.get("cases.assign.by", change.by(), Localized.date(change.on()))));
        item.addClassName("cases-extension");
        return item;
    }

    private ListItem item(CoverPeriod cover) {
        var item = new ListItem(
                new H3(words.get("cases.assign.cover", cover.cover().name())),
                soft(
                        "cases-author",
                        words.get(
                                "cases.assign.cover-for",
                                cover.responsible().name(),
                                new AbsenceWords(words).span(cover.first(), cover.last()))));
        item.addClassName("cases-extension");
        return item;
    }

    /** Something in the history, by the day since when. */
    private record Line(LocalDate on, ListItem item) {}

    private static Paragraph soft(String look, String text) {
        var line = new Paragraph(text);
        line.addClassName(look);
        return line;
    }

    private void open() {
        var opened = AssignForm.of(
                words,
                Optional.ofNullable(shown).orElseThrow(),
                responsibilities.candidates(),
                responsibilities.teams(),
                LocalDate.now(clock),
                this::keep,
                this::cancel);
        close();
        form = opened;
        place.add(opened);
        assign.setVisible(false);
        opened.focus();
    }

    private void keep(Supplier<AssignCase> command) {
        var fields = Optional.ofNullable(form).orElseThrow().fields();
        var kept = feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            responsibilities.assign(command.get());
        });
        if (kept) {
            close();
            feedback.done("cases.assign.done");
            onChange.run();
        }
    }

    private void cancel() {
        if (!hasUnsavedInput()) {
            close();
            return;
        }
        feedback.confirm(
                "cases.contact.discard-title",
                "cases.assign.discard-text",
                "cases.contact.discard",
                new Object[0],
                this::close);
    }

    private void close() {
        form = null;
        place.removeAll();
        assign.setVisible(mayAssign.getAsBoolean());
    }
}
