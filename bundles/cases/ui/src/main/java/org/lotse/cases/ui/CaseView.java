package org.lotse.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CarePeriods;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.ContactLog;
import org.lotse.cases.api.DwellingHistory;
import org.lotse.cases.api.HouseholdService;
import org.lotse.cases.api.Responsibilities;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A case: who it is about, and what happened with them. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/:id", permission = "cases.read", title = "cases.case.title", menu = false)
@StyleSheet("context://cases/cases.css")
public final class CaseView extends Composite<Div> implements View, Enterable, KeepsInput, PageTitle {

    private static final long serialVersionUID = 1L;

    private final transient CaseService cases;
    private final transient Words words;
    private final transient Clock clock;
    private final ViewHeader header;
    private final Paragraph line = new Paragraph();
    private final CaseFacts facts;
    private final PeriodPanel period;
    private final DwellingPanel dwellings;
    private final HouseholdPanel household;
    private final ResponsibilityPanel responsibility;
    private final ContactPanel contacts;
    private transient @Nullable CaseDetails file;

    /** The frame; filled when entered. */
    @Activate
    public CaseView(
            @Reference CaseService cases,
            @Reference ContactLog log,
            @Reference CarePeriods periods,
            @Reference DwellingHistory history,
            @Reference HouseholdService households,
            @Reference Responsibilities responsibilities,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts,
            @Reference Clock clock) {
        this.cases = cases;
        this.clock = clock;
        words = new Words(texts, Localized.language());
        var edit = new Button(
                words.get("cases.case.edit"),
                new Icon("vaadin", "pencil"),
                click -> navigator.to("cases/" + file().id() + "/edit"));
        edit.setVisible(access.may(CasesPermissions.EDIT));
        edit.addClickShortcut(Key.KEY_B, KeyModifier.ALT);
        edit.setTooltipText(words.get("cases.case.edit-shortcut"));
        var releases = new Button(
                words.get("cases.release.title"),
                new Icon("vaadin", "handshake"),
                click -> navigator.to("cases/" + file().id() + "/releases"));
        header = new ViewHeader(words.get("cases.case.title"), releases, edit);
        line.addClassName("cases-line");
        facts = new CaseFacts(words);
        contacts = new ContactPanel(
                log, feedback, words, clock, access.may(CasesPermissions.CONTACTS), () -> show(file().id()));
        period = new PeriodPanel(
                periods,
                feedback,
                words,
                clock,
                new PeriodPanel.Rights(
                        access.may(CasesPermissions.EDIT), access.may(CasesPermissions.DECIDE), person(scope)),
                () -> show(file().id()));
        dwellings = new DwellingPanel(history, feedback, words, access.may(CasesPermissions.EDIT));
        household = new HouseholdPanel(households, cases, feedback, words, access.may(CasesPermissions.EDIT));
        responsibility = new ResponsibilityPanel(
                responsibilities, feedback, words, clock, access.may(CasesPermissions.ASSIGN), () -> show(file().id()));
        var side = new Div(period, responsibility, facts, household, dwellings);
        side.addClassName("cases-side");
        var columns = new Div(contacts, side);
        columns.addClassName("cases-columns");
        getContent().setId("case");
        getContent().addClassName("cases-case");
        getContent().add(new ViewLink(words.get("cases.case.back"), "cases"), header, line, columns);
    }

    @Override
    public void enter(Visit visit) {
        show(CaseId.parse(visit.parameter("id")).orElseThrow(NotFound::new));
    }

    @Override
    public Optional<String> pageTitle() {
        return Optional.ofNullable(file).map(shown -> shown.number().value());
    }

    @Override
    public boolean hasUnsavedInput() {
        return contacts.hasUnsavedInput()
                || period.hasUnsavedInput()
                || household.hasUnsavedInput()
                || dwellings.hasUnsavedInput()
                || responsibility.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        var unsaved = new LinkedHashMap<>(contacts.unsavedInput());
        unsaved.putAll(period.unsavedInput());
        unsaved.putAll(household.unsavedInput());
        unsaved.putAll(dwellings.unsavedInput());
        unsaved.putAll(responsibility.unsavedInput());
        return unsaved;
    }

    private void show(CaseId id) {
        var shown = cases.find(id).orElseThrow(NotFound::new);
        file = shown;
        header.setTitle(shown.person().fullName());
        var number = new Span(shown.number().value());
        number.addClassName("cases-number");
        line.removeAll();
        line.add(
                number,
                new Span(words.get(
                        "cases.case.responsible-is", shown.responsible().name())),
                new Span(words.get("cases.case.opened", Localized.date(shown.openedOn()))));
        Optional.ofNullable(shown.period())
                .ifPresent(time -> line.add(new PeriodLine(words, time, LocalDate.now(clock))));
        period.show(id);
        responsibility.show(id);
        facts.show(shown);
        household.show(id);
        dwellings.show(id);
        contacts.show(shown);
    }

    private static Optional<UserId> person(CurrentScope scope) {
        return scope.require().actor() instanceof Actor.Person me ? Optional.of(me.id()) : Optional.empty();
    }

    private CaseDetails file() {
        return Optional.ofNullable(file).orElseThrow(NotFound::new);
    }
}
