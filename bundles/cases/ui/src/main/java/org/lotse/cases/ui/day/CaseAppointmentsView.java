package org.lotse.cases.ui.day;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.appointment.Appointments;
import org.lotse.cases.api.draft.NoteDrafts;
import org.lotse.cases.api.task.Tasks;
import org.lotse.cases.ui.CaseHead;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.appointment.AppointmentDialog;
import org.lotse.cases.ui.appointment.AppointmentItem;
import org.lotse.cases.ui.appointment.AppointmentWords;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What is and was arranged with the person of a case, by whomever, and what is to be done there. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/:id/appointments", permission = "cases.read", title = "cases.page.appointments", menu = false)
@StyleSheet("context://cases/cases.css")
public final class CaseAppointmentsView extends Composite<Div> implements View, Enterable, KeepsInput, PageTitle {

    private static final long serialVersionUID = 1L;

    private final transient Appointments appointments;
    private final TaskPanel tasks;
    private final transient Words words;
    private final transient AppointmentDialog dialog;
    private final transient Clock clock;
    private final Button plan;
    private final CaseHead head;
    private final transient BooleanSupplier mayPlan;
    private final UnorderedList entries = new UnorderedList();
    private final Div foot = new Div();

    /** The frame; filled when entered. */
    @Activate
    public CaseAppointmentsView(
            @Reference CaseService cases,
            @Reference Appointments appointments,
            @Reference NoteDrafts drafts,
            @Reference Tasks tasks,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Texts texts,
            @Reference Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
        words = new Words(texts, Localized.language());
        var mayWrite = access.may(CasesPermissions.CONTACTS);
        plan = new Button(words.get("cases.appointments.plan"), new Icon("vaadin", "plus"));
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        head = new CaseHead(cases, words, clock, CasePage.APPOINTMENTS, plan);
        mayPlan = head.whileOpen(mayWrite);
        dialog = new AppointmentDialog(
                appointments,
                drafts,
                feedback,
                words,
                clock,
                mayWrite,
                () -> show(head.file().id()));
        plan.addClickListener(
                click -> dialog.plan(head.file().id(), LocalDate.now(clock).plusDays(1)));
        entries.addClassName("cases-appointments");
        var panel = new Div(entries, foot);
        panel.addClassName("cases-facts");
        getContent().addClassName("cases-case");
        this.tasks = new TaskPanel(tasks, feedback, words, clock, mayWrite, mayPlan);
        var columns = new Div(panel, this.tasks);
        columns.addClassName("cases-columns");
        getContent().add(head, columns);
    }

    @Override
    public void enter(Visit visit) {
        show(head.show(visit).id());
    }

    @Override
    public Optional<String> pageTitle() {
        return head.pageTitle();
    }

    @Override
    public boolean hasUnsavedInput() {
        return dialog.hasUnsavedInput() || tasks.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        var unsaved = new LinkedHashMap<>(dialog.unsavedInput());
        unsaved.putAll(tasks.unsavedInput());
        return unsaved;
    }

    private void show(CaseId id) {
        var says = new AppointmentWords(words);
        var today = LocalDate.now(clock);
        tasks.show(id);
        plan.setVisible(mayPlan.getAsBoolean());
        entries.removeAll();
        foot.removeAll();
        appointments
                .of(id)
                .forEach(entry -> entries.add(new AppointmentItem(
                        words, today, entry, says.day(entry.appointment().on()), dialog::show)));
        if (entries.getComponentCount() == 0) {
            foot.add(new EmptyState("calendar-o", words.get("cases.appointments.none")));
        }
    }
}
