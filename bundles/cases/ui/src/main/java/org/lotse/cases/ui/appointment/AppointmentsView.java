package org.lotse.cases.ui.appointment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.appointment.Appointments;
import org.lotse.cases.api.appointment.CalendarAccess;
import org.lotse.cases.api.draft.NoteDrafts;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.contact.CaseSearch;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.FeedPanel;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One's own appointments, by week or as a list; which week and how stands in the address. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "cases/appointments",
        permission = "cases.contacts",
        title = "cases.appointments.title",
        icon = "calendar-o",
        order = 15)
@StyleSheet("context://cases/cases.css")
public final class AppointmentsView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    /** How the days are shown. */
    enum Layout {
        WEEK(1),
        LIST(5);

        private final int weeks;

        Layout(int weeks) {
            this.weeks = weeks;
        }
    }

    private final transient Appointments appointments;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient Clock clock;
    private final transient AppointmentDialog dialog;
    private final Span range = new Span();
    private final Select<Layout> layout = new Select<>();
    private final Div days = new Div();
    private LocalDate monday;

    /** The frame; filled when entered. */
    @Activate
    public AppointmentsView(
            @Reference CaseService cases,
            @Reference Appointments appointments,
            @Reference CalendarAccess calendar,
            @Reference NoteDrafts drafts,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts,
            @Reference Clock clock) {
        this.appointments = appointments;
        this.navigator = navigator;
        this.clock = clock;
        words = new Words(texts, Localized.language());
        monday = monday(today());
        dialog = new AppointmentDialog(
                appointments, drafts, feedback, words, clock, access.may(CasesPermissions.CONTACTS), this::show);
        var search = new CaseSearch(cases, scope);
        var plan = new Button(
                words.get("cases.appointments.plan"),
                new Icon("vaadin", "plus"),
                click -> dialog.plan(search.field(words), today().plusDays(1)));
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        plan.addClickShortcut(Key.KEY_T, KeyModifier.ALT);
        plan.setTooltipText(words.get("cases.appointments.plan-shortcut"));
        getContent().addClassName("cases-case");
        getContent().setId("appointments");
        getContent()
                .add(
                        new ViewHeader(words.get("cases.appointments.title"), plan),
                        toolbar(),
                        days,
                        new FeedPanel(
                                words.get("cases.feed.text"),
                                calendar::since,
                                calendar::renew,
                                calendar::revoke,
                                feedback));
    }

    @Override
    public void enter(Visit visit) {
        monday = visit.query("from")
                .flatMap(AppointmentsView::day)
                .map(AppointmentsView::monday)
                .orElse(monday(today()));
        layout.setValue(visit.query("as").filter("list"::equals).isPresent() ? Layout.LIST : Layout.WEEK);
        show();
    }

    @Override
    public boolean hasUnsavedInput() {
        return dialog.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return dialog.unsavedInput();
    }

    private Div toolbar() {
        layout.setAriaLabel(words.get("cases.appointments.as"));
        layout.setItems(Layout.values());
        layout.setItemLabelGenerator(
                each -> words.get(each == Layout.WEEK ? "cases.appointments.week" : "cases.appointments.list"));
        layout.setValue(Layout.WEEK);
        layout.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                turn(monday);
            }
        });
        range.addClassName("cases-appointments-range");
        range.getElement().setAttribute("aria-live", "polite");
        var bar = new Div(
                step("angle-left", "cases.appointments.before", Key.ARROW_LEFT, -1),
                new Button(words.get("cases.appointments.this-week"), click -> turn(monday(today()))),
                step("angle-right", "cases.appointments.after", Key.ARROW_RIGHT, 1),
                range,
                layout);
        bar.addClassName("cases-appointments-bar");
        return bar;
    }

    private Button step(String icon, String key, Key arrow, int weeks) {
        var step = new Button(new Icon("vaadin", icon), click -> turn(monday.plusWeeks(weeks)));
        step.setAriaLabel(words.get(key));
        step.setTooltipText(words.get(key));
        step.addClickShortcut(arrow, KeyModifier.CONTROL);
        return step;
    }

    private void turn(LocalDate to) {
        monday = to;
        navigator.remember(Map.of(
                "from", monday.equals(monday(today())) ? "" : monday.toString(),
                "as", layout.getValue() == Layout.LIST ? "list" : ""));
        show();
    }

    private void show() {
        var last = monday.plusWeeks(layout.getValue().weeks).minusDays(1);
        range.setText(words.get("cases.appointments.range", Localized.date(monday), Localized.date(last)));
        days.setClassName(layout.getValue() == Layout.WEEK ? "cases-week" : "cases-agenda");
        days.removeAll();
        days.add(new AppointmentDays(
                words,
                today(),
                appointments.mine(monday, last),
                layout.getValue() == Layout.WEEK ? Optional.of(monday) : Optional.empty(),
                dialog::show));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** What stands in an address was typed by somebody. */
    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() >= 2000 && day.getYear() < 2200);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
