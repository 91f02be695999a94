package org.lotse.cases.ui.handover;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.ContactLog;
import org.lotse.cases.api.asking.HandoverRequests;
import org.lotse.cases.api.asking.RequestedHandovers;
import org.lotse.cases.api.care.CareCheck;
import org.lotse.cases.api.document.CaseDocuments;
import org.lotse.cases.api.handover.CaseOrigin;
import org.lotse.cases.api.handover.HandoverInbox;
import org.lotse.cases.api.handover.HandoverService;
import org.lotse.cases.api.release.ReleaseService;
import org.lotse.cases.ui.CaseHead;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.asking.AskPanel;
import org.lotse.cases.ui.asking.RequestsPanel;
import org.lotse.cases.ui.figures.ReportSheet;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.text.Texts;
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

/** Where a case came from, and packages of it for other offices. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/:id/handover", permission = "cases.read", title = "cases.handover.title", menu = false)
@StyleSheet("context://cases/cases.css")
public final class HandoverView extends Composite<Div> implements View, Enterable, KeepsInput, PageTitle {

    private static final long serialVersionUID = 1L;

    private final transient HandoverInbox inbox;
    private final transient Words words;
    private final CaseHead head;
    private final Paragraph origin = new Paragraph();
    private final Div report = new Div();
    private final transient CareCheck care;
    private final RequestsPanel requested;
    private final AskPanel ask;
    private final HandoverPanel panel;
    private final boolean mayHandOver;
    private final boolean mayAsk;

    /** The frame; filled when entered. */
    @Activate
    public HandoverView(
            @Reference CaseService cases,
            @Reference HandoverService handovers,
            @Reference HandoverInbox inbox,
            @Reference RequestedHandovers requests,
            @Reference HandoverRequests asking,
            @Reference CareCheck care,
            @Reference ReleaseService releases,
            @Reference ContactLog log,
            @Reference CaseDocuments documents,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Texts texts,
            @Reference Clock clock) {
        this.inbox = inbox;
        words = new Words(texts, Localized.language());
        head = new CaseHead(cases, words, clock, CasePage.HANDOVER);
        mayHandOver = access.may(CasesPermissions.HAND_OVER);
        mayAsk = access.may(CasesPermissions.OPEN) && access.may(CasesPermissions.CLOSE);
        this.care = care;
        requested = new RequestsPanel(
                requests,
                () -> requests.of(head.file().id()),
                request -> beginFor(request.arrived().sender()),
                feedback,
                words,
                () -> {});
        requested.setVisible(false);
        panel = new HandoverPanel(
                handovers, releases, log, documents, feedback, words, head.whileOpen(mayHandOver), requested::show);
        panel.setVisible(mayHandOver);
        ask = new AskPanel(asking, feedback, words, clock, () -> {});
        origin.addClassName("cases-soft");
        getContent().addClassName("cases-case");
        getContent().add(head, origin, requested, report, panel, ask);
    }

    @Override
    public void enter(Visit visit) {
        var id = head.show(visit).id();
        var from = inbox.origin(id);
        report.removeAll();
        from.map(CaseOrigin::report).ifPresent(told -> report.add(new ReportSheet(words, told)));
        origin.setText(from.map(came -> words.get(
                        "cases.handover.came-from", came.senderName(), came.number(), words.of(came.occasion())))
                .orElseGet(() -> words.get("cases.handover.hint")));
        if (mayHandOver) {
            requested.show();
            panel.show(id);
        }
        if (mayAsk) {
            ask.offer(care.elsewhere(id), id);
        }
    }

    @Override
    public Optional<String> pageTitle() {
        return head.pageTitle();
    }

    @Override
    public boolean hasUnsavedInput() {
        return panel.hasUnsavedInput() || requested.hasUnsavedInput() || ask.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        var all = new LinkedHashMap<>(panel.unsavedInput());
        all.putAll(requested.unsavedInput());
        all.putAll(ask.unsavedInput());
        return all;
    }

    private void beginFor(TenantId receiver) {
        panel.beginFor(receiver);
    }
}
