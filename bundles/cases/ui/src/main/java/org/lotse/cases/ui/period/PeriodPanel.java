package org.lotse.cases.ui.period;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CarePeriods;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.Extension;
import org.lotse.cases.api.PeriodCourse;
import org.lotse.cases.ui.PeriodWords;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.NotFound;

/** Until when a person is accompanied and why until then; extensions that were asked for, and what became of them. */
public final class PeriodPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /**
     * What the person at the screen may do.
     *
     * @param edit ask for extensions, change on what the period rests
     * @param decide decide on what others asked for
     * @param me who it is
     */
    public record Rights(BooleanSupplier edit, BooleanSupplier decide, Optional<UserId> me) {}

    private final transient CarePeriods periods;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Clock clock;
    private final transient Rights rights;
    private final transient Runnable onChange;
    private final transient PeriodForms forms;

    private final Div facts = new Div();
    private final Div acts = new Div();
    private final Div place = new Div();
    private final UnorderedList extensions = new UnorderedList();

    private transient @Nullable PeriodCourse course;
    private @Nullable PanelForm form;

    /** @param onChange told when the period changed */
    public PeriodPanel(
            CarePeriods periods, Feedback feedback, Words words, Clock clock, Rights rights, Runnable onChange) {
        this.periods = periods;
        this.feedback = feedback;
        this.words = words;
        this.clock = clock;
        this.rights = rights;
        this.onChange = onChange;
        forms = new PeriodForms(words, this::cancel);
        acts.addClassName("cases-form-actions");
        getContent().setId("care-period");
        getContent().addClassNames("cases-facts", "cases-period");
        getContent().add(new H2(words.get("cases.period.title")), facts, acts, place, extensions);
    }

    /** Shows the period of this case; a form that is open stays so. */
    public void show(CaseId id) {
        var shown = periods.find(id).orElseThrow(NotFound::new);
        course = shown;
        facts.removeAll();
        facts.add(end(shown), reasons(shown));
        offer(shown);
        extensions.removeAll();
        shown.extensions().forEach(extension -> extensions.add(item(extension)));
        extensions.setVisible(!shown.extensions().isEmpty());
    }

    /** Whether something was typed that is not kept yet. */
    public boolean hasUnsavedInput() {
        return form != null && form.fields().isChanged();
    }

    /** What was typed and is not kept yet, by label. */
    public Map<String, String> unsavedInput() {
        return form == null ? Map.of() : form.fields().changes();
    }

    private Paragraph end(PeriodCourse shown) {
        var today = LocalDate.now(clock);
        var endsOn = shown.period().endsOn();
        var day = new Span(words.get("cases.period.until", Localized.date(endsOn)));
        day.addClassName("cases-period-end");
        var left = new Span(new PeriodWords(words).left(today, endsOn));
        var line = new Paragraph(day, left);
        line.addClassName("cases-period-line");
        return line;
    }

    private DescriptionList reasons(PeriodCourse shown) {
        var period = shown.period();
        var begin = Localized.date(period.beginsOn());
        var rule = new Description(shown.rule().title());
        var source = new Paragraph(shown.rule().source());
        source.addClassName("cases-source");
        rule.add(source);
        var list = new DescriptionList();
        list.add(
                new Term(words.get("cases.period.begin")),
                new Description(period.setOn() == null ? begin : words.get("cases.period.begin-set", begin)),
                new Term(words.get("cases.period.rule")),
                rule);
        if (period.extendedMonths() > 0) {
            list.add(
                    new Term(words.get("cases.period.extended")),
                    new Description(new PeriodWords(words).months(period.extendedMonths())));
        }
        return list;
    }

    private void offer(PeriodCourse shown) {
        acts.removeAll();
        acts.setVisible(rights.edit().getAsBoolean());
        if (shown.extendable() > 0 && !shown.period().extensionAsked()) {
            acts.add(new Button(
                    words.get("cases.period.ask"),
                    click -> open(forms.ask(course(), command -> {
                        keep("cases.period.asked", () -> periods.ask(command));
                    }))));
        }
        var change = new Button(
                words.get("cases.period.change"),
                click -> open(forms.change(
                        course(), command -> keep("cases.period.changed", () -> periods.change(command)))));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        acts.add(change);
    }

    private ExtensionItem item(Extension extension) {
        var item = new ExtensionItem(words, extension);
        var another = rights.me().filter(extension.askedBy()::equals).isEmpty();
        return extension.answer() == null && rights.decide().getAsBoolean() && another
                ? item.decidable(() -> decide(extension))
                : item;
    }

    private void decide(Extension extension) {
        open(forms.decide(
                extension,
                command -> keep(
                        command.granted() ? "cases.period.is-granted" : "cases.period.is-refused",
                        () -> periods.decide(command))));
    }

    private void open(PanelForm opened) {
        afterDiscarding(() -> {
            close();
            form = opened;
            place.add(opened);
            acts.setVisible(false);
            opened.focus();
        });
    }

    private void keep(String done, Runnable act) {
        var fields = Optional.ofNullable(form).orElseThrow().fields();
        var kept = feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            act.run();
        });
        if (kept) {
            close();
            feedback.done(done);
            onChange.run();
        }
    }

    private void cancel() {
        afterDiscarding(this::close);
    }

    private void afterDiscarding(Runnable act) {
        if (!hasUnsavedInput()) {
            act.run();
            return;
        }
        feedback.confirm(
                "cases.contact.discard-title",
                "cases.period.discard-text",
                "cases.contact.discard",
                new Object[0],
                act);
    }

    private void close() {
        form = null;
        place.removeAll();
        acts.setVisible(rights.edit().getAsBoolean());
    }

    private PeriodCourse course() {
        return Optional.ofNullable(course).orElseThrow();
    }
}
