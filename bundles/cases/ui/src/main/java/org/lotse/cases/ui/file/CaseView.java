package org.lotse.cases.ui.file;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.lotse.cases.api.CarePeriods;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.ContactLog;
import org.lotse.cases.api.Responsibilities;
import org.lotse.cases.api.dispute.Disputes;
import org.lotse.cases.api.draft.NoteDrafts;
import org.lotse.cases.api.duplicate.DuplicateSearch;
import org.lotse.cases.api.duplicate.PersonSketch;
import org.lotse.cases.api.merge.CaseMerging;
import org.lotse.cases.api.support.SupportRequests;
import org.lotse.cases.ui.CaseHead;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.contact.ContactPanel;
import org.lotse.cases.ui.dispute.DisputePanel;
import org.lotse.cases.ui.merge.MergeView;
import org.lotse.cases.ui.merge.MergedPanel;
import org.lotse.cases.ui.merge.SimilarCases;
import org.lotse.cases.ui.period.PeriodPanel;
import org.lotse.cases.ui.responsibility.ResponsibilityPanel;
import org.lotse.cases.ui.support.SupportPanel;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
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

    /** Whose circle is asked; this module does not need it. */
    private static final ModuleId HELPERS = new ModuleId("helpers");

    private final Button edit;
    private final Button merge;
    private final transient BooleanSupplier mayMerge;
    private final SimilarCases similar;
    private final MergedPanel merged;
    private final CaseHead head;
    private final transient BooleanSupplier mayEdit;
    private final CaseFacts facts;
    private final PeriodPanel period;
    private final ResponsibilityPanel responsibility;
    private final SupportPanel support;
    private final DisputePanel disputed;
    private final ContactPanel contacts;

    /** The frame; filled when entered. */
    @Activate
    public CaseView(
            @Reference CaseService cases,
            @Reference ContactLog log,
            @Reference NoteDrafts drafts,
            @Reference CarePeriods periods,
            @Reference Responsibilities responsibilities,
            @Reference SupportRequests requests,
            @Reference Disputes disputes,
            @Reference CaseMerging merging,
            @Reference DuplicateSearch duplicates,
            @Reference Modules modules,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts,
            @Reference Clock clock) {
        var words = new Words(texts, Localized.language());
        edit = new Button(words.get("cases.case.edit"), new Icon("vaadin", "pencil"));
        edit.addClickShortcut(Key.KEY_B, KeyModifier.ALT);
        edit.setTooltipText(words.get("cases.case.edit-shortcut"));
        merge = new Button(words.get("cases.merge.do"), new Icon("vaadin", "compress-square"));
        head = new CaseHead(cases, words, clock, CasePage.FILE, merge, edit);
        merge.addClickListener(
                click -> navigator.to(MergeView.address(head.file().id(), null)));
        mayMerge = head.whileOpen(access.may(CasesPermissions.MERGE));
        similar = new SimilarCases(duplicates, words);
        merged = new MergedPanel(merging, words);
        edit.addClickListener(click -> navigator.to("cases/" + head.file().id() + "/edit"));
        mayEdit = head.whileOpen(access.may(CasesPermissions.EDIT));
        facts = new CaseFacts(words);
        contacts = new ContactPanel(
                log,
                drafts,
                feedback,
                words,
                clock,
                head.whileOpen(access.may(CasesPermissions.CONTACTS)),
                this::showAgain);
        period = new PeriodPanel(
                periods,
                feedback,
                words,
                clock,
                new PeriodPanel.Rights(mayEdit, head.whileOpen(access.may(CasesPermissions.DECIDE)), person(scope)),
                this::showAgain);
        responsibility = new ResponsibilityPanel(
                responsibilities,
                feedback,
                words,
                clock,
                head.whileOpen(access.may(CasesPermissions.ASSIGN)),
                this::showAgain);
        support = new SupportPanel(
                requests,
                feedback,
                words,
                clock,
                new SupportPanel.Rights(
                        mayEdit,
                        access.may(CasesPermissions.EDIT),
                        () -> modules.isOn(scope.require().tenant(), HELPERS)));
        disputed =
                new DisputePanel(disputes, feedback, words, clock, access.may(CasesPermissions.EDIT), this::showAgain);
        var side = new Div(period, responsibility, support, facts, disputed, merged);
        side.addClassName("cases-side");
        var columns = new Div(contacts, side);
        columns.addClassName("cases-columns");
        getContent().setId("case");
        getContent().addClassName("cases-case");
        getContent().add(head, similar, columns);
    }

    @Override
    public void enter(Visit visit) {
        show(head.show(visit));
    }

    @Override
    public Optional<String> pageTitle() {
        return head.pageTitle();
    }

    @Override
    public boolean hasUnsavedInput() {
        return contacts.hasUnsavedInput()
                || period.hasUnsavedInput()
                || responsibility.hasUnsavedInput()
                || support.hasUnsavedInput()
                || disputed.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        var unsaved = new LinkedHashMap<>(contacts.unsavedInput());
        unsaved.putAll(period.unsavedInput());
        unsaved.putAll(responsibility.unsavedInput());
        unsaved.putAll(support.unsavedInput());
        unsaved.putAll(disputed.unsavedInput());
        return unsaved;
    }

    private void showAgain() {
        show(head.show(head.file().id()));
    }

    private void show(CaseDetails shown) {
        edit.setVisible(mayEdit.getAsBoolean());
        period.show(shown.id());
        responsibility.show(shown.id());
        support.show(shown);
        facts.show(shown);
        disputed.show(shown);
        merged.show(shown.id());
        merge.setVisible(mayMerge.getAsBoolean());
        if (mayMerge.getAsBoolean()) {
            similar.offerMerging(shown.id());
            similar.compare(PersonSketch.of(shown.person()).inCase(shown.id()));
        }
        contacts.show(shown);
    }

    private static Optional<UserId> person(CurrentScope scope) {
        return scope.require().actor() instanceof Actor.Person me ? Optional.of(me.id()) : Optional.empty();
    }
}
