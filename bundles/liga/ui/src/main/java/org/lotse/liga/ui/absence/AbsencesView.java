package org.lotse.liga.ui.absence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.absence.AbsenceEntry;
import org.lotse.liga.api.absence.AbsencePlan;
import org.lotse.liga.api.absence.Absences;
import org.lotse.liga.api.absence.CoverEntry;
import org.lotse.liga.api.absence.CoverGap;
import org.lotse.liga.api.absence.Covers;
import org.lotse.liga.api.absence.Employee;
import org.lotse.liga.api.absence.ReviseAbsence;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFields;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Who of the carriers' people is away and who stands in: what is missing first, then the week, then each absence. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/absences",
        permission = "liga.absences",
        title = "liga.absence.title",
        icon = "umbrella",
        order = 66)
@StyleSheet("context://liga/liga.css")
@StyleSheet("context://liga/absences.css")
public final class AbsencesView extends Composite<Div> implements View, Enterable, KeepsInput, AbsenceItem.Acts {

    private static final long serialVersionUID = 1L;

    private final transient AbsencePlan plan;
    private final transient Absences absences;
    private final transient Covers covers;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient AbsenceWords words;
    private final boolean leads;
    private final Div form = new Div();
    private final Section gaps = new Section();
    private final Span name = new Span();
    private final WeekTable table;
    private final Section list = new Section();
    private final Section back = new Section();
    private transient Optional<FormFields> open = Optional.empty();
    private LocalDate monday = mondayOf(Localized.today());

    /** The frame; filled when entered. */
    @Activate
    public AbsencesView(
            @Reference AbsencePlan plan,
            @Reference Absences absences,
            @Reference Covers covers,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.plan = plan;
        this.absences = absences;
        this.covers = covers;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new AbsenceWords(new Words(texts, Localized.language()), new Municipalities(tenants));
        leads = access.may(LigaPermissions.EDIT) || access.may(LigaPermissions.OWN_CARRIER);
        table = new WeekTable(words);
        gaps.setId("gaps");
        gaps.addClassName("liga-warnings");
        list.setId("absent");
        list.addClassName("liga-cards");
        back.setId("hand-back");
        back.addClassName("liga-cards");
        getContent().setId("absences");
        getContent().addClassName("liga-absences");
        getContent()
                .add(
                        new ViewHeader(
                                words.text("liga.absence.title"),
                                FormParts.adding(words.text("liga.absence.enter"), this::enter)),
                        form,
                        gaps,
                        weekLine(),
                        table,
                        list,
                        back);
    }

    @Override
    public void enter(Visit visit) {
        monday = visit.query("week").flatMap(AbsencesView::read).orElseGet(() -> mondayOf(Localized.today()));
        show();
    }

    @Override
    public boolean hasUnsavedInput() {
        return open.filter(FormFields::isChanged).isPresent();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return open.map(FormFields::changes).orElse(Map.of());
    }

    @Override
    public void change(AbsenceEntry absence) {
        var drawn = new AbsenceForm(
                words, words.text("liga.absence.change-of", absence.personName()), List.of(), this::close);
        var edit = new Edit<AbsenceEntry>(drawn.fields(), feedback, seen -> plan.find(seen.id()), drawn::show)
                .whenRemoved(this::close);
        drawn.saving(() -> edit.save(
                seen -> absences.revise(new ReviseAbsence(seen.id(), seen.version(), drawn.data())),
                () -> done("liga.form.saved")));
        edit.begin(absence);
        open(drawn, drawn.fields());
        drawn.focus();
    }

    @Override
    public void back(AbsenceEntry absence) {
        act(() -> absences.end(absence.id(), absence.version()), "liga.absence.is-back", absence.personName());
    }

    @Override
    public void cancel(AbsenceEntry absence) {
        feedback.confirm(
                "liga.absence.cancel-title",
                "liga.absence.cancel-text",
                "liga.absence.cancel",
                new Object[] {absence.personName()},
                () -> act(() -> absences.cancel(absence.id(), absence.version()), "liga.absence.is-cancelled"));
    }

    @Override
    public void endCover(AbsenceEntry absence, CoverEntry cover) {
        feedback.confirm(
                "liga.cover.end-title",
                "liga.cover.end-text",
                "liga.cover.end",
                new Object[] {cover.personName(), words.town(cover.municipality())},
                () -> act(() -> covers.end(cover.id()), "liga.cover.is-ended"));
    }

    @Override
    public void handBack(AbsenceEntry absence) {
        act(() -> absences.handBack(absence.id()), "liga.absence.is-handed-back");
    }

    private void enter() {
        var drawn = new AbsenceForm(words, words.text("liga.absence.enter"), plan.people(), this::close)
                .begin(Localized.today());
        drawn.saving(() -> save(drawn.fields(), () -> absences.enter(drawn.command()), "liga.absence.is-entered"));
        open(drawn, drawn.fields());
        drawn.focus();
    }

    private void find(AbsenceEntry absence, CoverGap gap) {
        var drawn = new CoverForm(
                words,
                absence,
                gap,
                covers.suggestions(absence.id(), gap.municipality()),
                Localized.today(),
                this::close);
        drawn.saving(() -> save(drawn.fields(), () -> covers.give(drawn.command()), "liga.cover.is-given"));
        open(drawn, drawn.fields());
        drawn.focus();
    }

    private void save(FormFields fields, Runnable act, String done) {
        if (feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            act.run();
        })) {
            done(done);
        }
    }

    private void sick(Employee person) {
        act(() -> absences.sickFromToday(person.key()), "liga.absence.is-sick", person.name());
    }

    private void act(Runnable act, String done, Object... arguments) {
        if (feedback.attempt(act)) {
            feedback.done(done, arguments);
        }
        show();
    }

    private void done(String key) {
        feedback.done(key);
        close();
        show();
    }

    private void open(Component what, FormFields fields) {
        open = Optional.of(fields);
        form.removeAll();
        form.add(what);
        what.scrollIntoView();
    }

    private void close() {
        open = Optional.empty();
        form.removeAll();
    }

    private void show() {
        var today = Localized.today();
        var current = plan.current();
        var rows = plan.week(monday);
        showGaps(current);
        name.setText(words.text("liga.absence.week", words.date(monday), words.date(monday.plusDays(6))));
        table.show(monday, rows, today, this::sick);
        table.setVisible(!rows.isEmpty());
        list.removeAll();
        list.add(new H2(words.text("liga.absence.absent")));
        if (current.isEmpty()) {
            list.add(new EmptyState(
                    "umbrella", words.text(rows.isEmpty() ? "liga.absence.no-people" : "liga.absence.nobody")));
        } else {
            list.add(items(current, today));
        }
        var over = plan.toHandBack();
        back.removeAll();
        back.setVisible(!over.isEmpty());
        back.add(
                new H2(words.text("liga.absence.to-hand-back")),
                FormParts.soft(words.text("liga.absence.hand-back-help")),
                items(over, today));
    }

    private UnorderedList items(List<AbsenceEntry> all, LocalDate today) {
        var items = new UnorderedList();
        all.forEach(one -> items.add(new AbsenceItem(words, one, today, leads, this)));
        return items;
    }

    private void showGaps(List<AbsenceEntry> current) {
        var lines = new UnorderedList();
        current.forEach(absence -> absence.gaps().forEach(gap -> lines.add(gap(absence, gap))));
        gaps.removeAll();
        gaps.setVisible(lines.getComponentCount() > 0);
        gaps.add(new H2(words.text("liga.absence.gaps")), lines);
    }

    private ListItem gap(AbsenceEntry absence, CoverGap gap) {
        var town = words.town(gap.municipality());
        var line = new ListItem(
                new Span(words.text("liga.absence.gap", town, absence.personName(), words.of(gap.period()))));
        if (leads) {
            var find = FormParts.small(words.text("liga.cover.find"), () -> find(absence, gap));
            find.setAriaLabel(words.text("liga.cover.find-for", town, absence.personName()));
            line.add(find);
        }
        return line;
    }

    private Div weekLine() {
        name.getElement().setAttribute("aria-live", "polite");
        var today = new Button(words.text("liga.absence.this-week"), click -> turn(mondayOf(Localized.today())));
        today.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var line = new Div(
                turning("angle-left", "liga.absence.earlier", -7),
                name,
                turning("angle-right", "liga.absence.later", 7),
                today);
        line.addClassName("liga-week-line");
        return line;
    }

    private Button turning(String icon, String key, int days) {
        var button = new Button(new Icon("vaadin", icon), click -> turn(monday.plusDays(days)));
        button.setAriaLabel(words.text(key));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        return button;
    }

    private void turn(LocalDate to) {
        monday = to;
        navigator.remember(Map.of("week", monday.toString()));
        show();
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(mondayOf(LocalDate.parse(typed)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
