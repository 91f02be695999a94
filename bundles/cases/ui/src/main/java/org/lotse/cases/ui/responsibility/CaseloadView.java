package org.lotse.cases.ui.responsibility;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.ValueProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.Caseload;
import org.lotse.cases.api.Caseloads;
import org.lotse.cases.api.Responsibilities;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.absence.AbsenceCalendar;
import org.lotse.cases.api.absence.AbsenceEntry;
import org.lotse.cases.api.absence.TeamAbsences;
import org.lotse.cases.ui.ListAddress;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.absence.AwayToday;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.FormFields;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How much every colleague has to do, against the care ratio that the municipality strives for. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/caseload", permission = "cases.assign", title = "cases.load.title", icon = "scale", order = 15)
@StyleSheet("context://cases/cases.css")
public final class CaseloadView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Responsibilities responsibilities;
    private final transient AbsenceCalendar calendar;
    private final transient TeamAbsences absences;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Clock clock;
    private transient Map<UserId, AbsenceEntry> awayToday = Map.of();
    private final Grid<Caseload> people = new Grid<>();
    private final IntegerField target = new IntegerField(getTranslation("cases.load.target"));
    private final transient FormFields fields = new FormFields().add("target", target, String::valueOf);
    private int ratio = 1;

    /** Draws the table; filled when entered. */
    @Activate
    public CaseloadView(
            @Reference Responsibilities responsibilities,
            @Reference AbsenceCalendar calendar,
            @Reference TeamAbsences absences,
            @Reference Feedback feedback,
            @Reference Texts texts,
            @Reference Clock clock) {
        this.responsibilities = responsibilities;
        this.calendar = calendar;
        this.absences = absences;
        this.clock = clock;
        words = new Words(texts, Localized.language());
        this.feedback = feedback;
        var name = getTranslation("cases.load.file");
        var heads = heads();
        var download = new CsvDownload(getTranslation("cases.list.export"), () -> name, rows -> export(rows, heads));
        columns();
        people.setSelectionMode(Grid.SelectionMode.NONE);
        people.setAllRowsVisible(true);
        people.getElement().setAttribute("aria-label", getTranslation("cases.load.title"));
        target.setMin(Caseloads.LEAST);
        target.setMax(Caseloads.MOST);
        target.setManualValidation(true);
        target.setHelperText(getTranslation("cases.load.target-hint"));
        target.addKeyPressListener(Key.ENTER, press -> strive());
        var save = new Button(getTranslation("cases.edit.save"), click -> strive());
        var line = new Div(target, save);
        line.addClassName("cases-target");
        var hint = new Paragraph(getTranslation("cases.load.hint"));
        hint.addClassName("cases-soft");
        getContent().setId("caseload");
        getContent().addClassName("cases-load");
        getContent().add(new ViewHeader(getTranslation("cases.load.title"), download), hint, people, line);
    }

    @Override
    public void enter(Visit visit) {
        var loads = responsibilities.caseloads();
        ratio = loads.target();
        target.setValue(ratio);
        fields.remember();
        awayToday = awayToday();
        people.setItems(loads.people());
    }

    @Override
    public boolean hasUnsavedInput() {
        return fields.isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return fields.changes();
    }

    private void strive() {
        var kept = feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            responsibilities.strive(Check.present("target", target.getValue()));
        });
        if (kept) {
            feedback.done("cases.load.target-saved");
            ratio = target.getValue();
            fields.remember();
            people.getDataProvider().refreshAll();
        }
    }

    private void columns() {
        people.addComponentColumn(load -> new ViewLink(
                        load.person().name(),
                        ListAddress.path(CaseQuery.OPEN.of(load.person().id()))))
                .setHeader(getTranslation("cases.person.name"))
                .setComparator(load -> load.person().name())
                .setSortable(true)
                .setRowHeader(true)
                .setWidth("12rem")
                .setFlexGrow(1);
        people.addComponentColumn(load -> new AwayToday(
                        words, load.person(), awayToday.get(load.person().id()), () -> callInSick(load.person())))
                .setHeader(getTranslation("cases.load.today"))
                .setWidth("14rem")
                .setFlexGrow(1);
        figure("cases.load.in-care", Caseload::inCare);
        people.addColumn(this::percent)
                .setHeader(getTranslation("cases.load.percent"))
                .setComparator(Caseload::inCare)
                .setSortable(true)
                .setWidth("9.5rem")
                .setFlexGrow(0);
        figure("cases.load.over", Caseload::over);
        figure("cases.load.quiet", Caseload::quiet);
        figure("cases.load.ending", Caseload::ending);
    }

    /** Who is away, by who they are. */
    private Map<UserId, AbsenceEntry> awayToday() {
        var today = LocalDate.now(clock);
        return calendar.current().stream()
                .filter(absence -> absence.isOn(today))
                .collect(Collectors.toMap(absence -> absence.person().id(), absence -> absence));
    }

    private void callInSick(Responsible person) {
        if (feedback.attempt(() -> absences.sickFromToday(person.id()))) {
            feedback.done("cases.absence.sick-entered-for", person.name());
        }
        awayToday = awayToday();
        people.getDataProvider().refreshAll();
    }

    private void figure(String header, ValueProvider<Caseload, Long> figure) {
        people.addColumn(figure)
                .setHeader(getTranslation(header))
                .setSortable(true)
                .setWidth("9rem")
                .setFlexGrow(0);
    }

    private String percent(Caseload load) {
        return getTranslation("cases.load.percent-of", load.percentOf(ratio), ratio);
    }

    private Object[] heads() {
        return new Object[] {
            getTranslation("cases.person.name"),
            getTranslation("cases.load.in-care"),
            getTranslation("cases.load.target"),
            getTranslation("cases.load.percent"),
            getTranslation("cases.load.over"),
            getTranslation("cases.load.quiet"),
            getTranslation("cases.load.ending")
        };
    }

    /** Off the UI thread. */
    private void export(CsvRows rows, Object[] heads) {
        rows.add(heads);
        var loads = responsibilities.caseloads();
        loads.people()
                .forEach(load -> rows.add(
                        load.person().name(),
                        load.inCare(),
                        loads.target(),
                        load.percentOf(loads.target()),
                        load.over(),
                        load.quiet(),
                        load.ending()));
    }
}
