package org.lotse.cases.ui.absence;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.absence.AbsenceCalendar;
import org.lotse.cases.api.absence.AbsenceEntry;
import org.lotse.cases.api.absence.Covers;
import org.lotse.cases.api.absence.OwnAbsences;
import org.lotse.cases.api.absence.StandingIn;
import org.lotse.cases.api.absence.TeamAbsences;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Who is away and who stands in: gaps first. One's own absences are planned here; whoever leads the team plans everybody's. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "cases/absences",
        permission = "cases.read",
        title = "cases.absence.title",
        icon = "umbrella",
        order = 14)
@StyleSheet("context://cases/cases.css")
@StyleSheet("context://cases/absences.css")
public final class AbsencesView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient AbsenceCalendar calendar;
    private final transient Covers covers;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Clock clock;
    private final transient AbsencePlans plans;
    private final boolean leads;
    private final boolean mayPlanOwn;
    private final transient @Nullable UserId me;
    private final Div standing = new Div();
    private final Div list = new Div();

    /** The frame; filled when entered. */
    @Activate
    public AbsencesView(
            @Reference AbsenceCalendar calendar,
            @Reference OwnAbsences own,
            @Reference TeamAbsences team,
            @Reference Covers covers,
            @Reference CaseService cases,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Feedback feedback,
            @Reference Texts texts,
            @Reference Clock clock) {
        this.calendar = calendar;
        this.covers = covers;
        this.feedback = feedback;
        this.clock = clock;
        words = new Words(texts, Localized.language());
        leads = access.may(CasesPermissions.ASSIGN);
        mayPlanOwn = access.may(CasesPermissions.EDIT);
        me = scope.require().actor() instanceof Actor.Person person ? person.id() : null;
        var enter = new Button(words.get("cases.absence.enter"), new Icon("vaadin", "plus"));
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.setVisible(leads || mayPlanOwn);
        plans = new AbsencePlans(
                leads ? team : own,
                () -> leads ? team.people() : List.of(),
                calendar,
                cases,
                feedback,
                words,
                clock,
                this::show,
                enter::focus);
        enter.addClickListener(click -> plans.enter());
        var sick = new Button(words.get("cases.absence.sick-today"), click -> callInSick(own));
        sick.setVisible(mayPlanOwn);
        getContent().setId("absences");
        getContent().addClassName("cases-case");
        getContent().add(new ViewHeader(words.get("cases.absence.title"), sick, enter), plans.place(), standing, list);
    }

    @Override
    public void enter(Visit visit) {
        show();
    }

    @Override
    public boolean hasUnsavedInput() {
        return plans.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return plans.unsavedInput();
    }

    private void callInSick(OwnAbsences own) {
        if (feedback.attempt(() -> own.sickFromToday(null))) {
            feedback.done("cases.absence.sick-entered");
        }
        show();
    }

    private void show() {
        var mine = mayPlanOwn ? covers.mine() : List.<StandingIn>of();
        standing.removeAll();
        standing.setVisible(!mine.isEmpty());
        standing.add(new StandingInPanel(words, mine, this::refuse));
        var absences = calendar.current();
        list.removeAll();
        list.add(
                absences.isEmpty()
                        ? new EmptyState("umbrella", words.get("cases.absence.nobody"))
                        : new AbsenceList(words, absences, today(), this::item));
    }

    private AbsenceItem item(AbsenceEntry absence) {
        var item = new AbsenceItem(words, absence);
        var mine = mayPlanOwn && absence.person().id().equals(me);
        return leads || mine ? item.plannedBy(plans, today()) : item;
    }

    private void refuse(StandingIn one) {
        feedback.confirm(
                "cases.absence.refuse-title",
                "cases.absence.refuse-text",
                "cases.absence.refuse",
                new Object[] {one.absent().name()},
                () -> {
                    if (feedback.attempt(() -> covers.refuse(one.cover()))) {
                        feedback.done("cases.absence.refused");
                    }
                    show();
                });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
