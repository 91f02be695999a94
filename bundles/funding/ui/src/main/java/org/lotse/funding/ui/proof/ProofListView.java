package org.lotse.funding.ui.proof;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.application.Grants;
import org.lotse.funding.api.audit.AuditExports;
import org.lotse.funding.api.proof.BeginProof;
import org.lotse.funding.api.proof.ProofDeadlines;
import org.lotse.funding.api.proof.ProofDue;
import org.lotse.funding.api.proof.ProofDue.Urgency;
import org.lotse.funding.api.proof.ProofKind;
import org.lotse.funding.api.proof.ProofSummary;
import org.lotse.funding.api.proof.Proofs;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Which proofs are owed for each grant, how far they are, and everything about a grant for auditors. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/proofs",
        permission = "funding.applications",
        title = "funding.proofs.title",
        icon = "diploma",
        order = 44)
@StyleSheet("context://funding/funding.css")
public final class ProofListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient Grants grants;
    private final transient Proofs proofs;
    private final transient ProofDeadlines deadlines;
    private final transient AuditExports exports;
    private final transient Navigator navigator;
    private final transient Feedback feedback;
    private final transient Words words;
    private final boolean mayWrite;
    private final Div shown = new Div();

    /** Draws the frame; {@link #enter} reads the rest. */
    @Activate
    public ProofListView(
            @Reference Grants grants,
            @Reference Proofs proofs,
            @Reference ProofDeadlines deadlines,
            @Reference AuditExports exports,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.grants = grants;
        this.proofs = proofs;
        this.deadlines = deadlines;
        this.exports = exports;
        this.navigator = navigator;
        this.feedback = feedback;
        words = new Words(texts, Localized.language());
        mayWrite = access.may(FundingPermissions.APPLY);
        getContent().setId("proofs");
        getContent().addClassName("funding-page");
        getContent()
                .add(
                        new ViewHeader(
                                words.text("funding.proofs.title"),
                                new ViewLink(words.text("funding.retention.title"), "funding/retention")),
                        Parts.soft(words.text("funding.proofs.help")),
                        shown);
    }

    @Override
    public void enter(Visit visit) {
        shown.removeAll();
        var all = grants.all();
        if (all.isEmpty()) {
            shown.add(new EmptyState("diploma", words.text("funding.proofs.empty")));
            return;
        }
        var dues = deadlines.all();
        var sheet = Parts.sheet();
        all.forEach(grant -> sheet.add(section(
                grant,
                dues.stream().filter(due -> due.grant().equals(grant.id())).toList())));
        shown.add(sheet);
    }

    private Section section(Grant grant, List<ProofDue> dues) {
        var table = new SheetTable(
                words.text("funding.proofs.which"),
                words.text("funding.proofs.due"),
                words.text("funding.proofs.state"),
                words.text("funding.proofs.act"));
        dues.forEach(due -> {
            table.row(which(due), day(due), state(due), act(due));
            if (due.urgency() == Urgency.OVERDUE) {
                table.marked();
            }
        });
        var acts = Parts.acts(new ArchiveDownload(
                words.text("funding.proofs.archive"),
                words.text("funding.proofs.archive-file") + ".zip",
                to -> exports.write(grant.id(), to)));
        if (mayWrite) {
            interimYears(grant, dues)
                    .forEach(year -> acts.add(Parts.small(
                            words.text("funding.proofs.begin-interim", String.valueOf(year)),
                            () -> begin(grant, ProofKind.INTERIM, year))));
        }
        return Parts.section(
                grant.title(),
                Parts.soft(words.text(
                        "funding.proofs.grant",
                        grant.reference(),
                        Localized.date(grant.from()),
                        Localized.date(grant.until()))),
                table,
                acts);
    }

    /** The years that are over, without the last one, of which no interim proof was begun; at most the latest. */
    private static List<Integer> interimYears(Grant grant, List<ProofDue> dues) {
        var latest = Math.min(grant.until().getYear(), Localized.today().getYear()) - 1;
        return latest < grant.from().getYear()
                        || dues.stream().anyMatch(due -> due.kind() == ProofKind.INTERIM && due.year() == latest)
                ? List.of()
                : List.of(latest);
    }

    private String which(ProofDue due) {
        return due.kind() == ProofKind.FINAL
                ? words.of("proof-kind", due.kind())
                : words.text("funding.proofs.of-year", words.of("proof-kind", due.kind()), String.valueOf(due.year()));
    }

    private String day(ProofDue due) {
        return due.due()
                .map(day -> words.text("funding.proofs.due-by", Localized.date(day), due.source()))
                .orElseGet(() -> words.text("funding.proofs.no-deadline"));
    }

    private Div state(ProofDue due) {
        var state = new Div();
        state.add(due.latest().map(this::version).orElseGet(() -> words.text("funding.proofs.not-begun")));
        if (due.urgency() == Urgency.SOON || due.urgency() == Urgency.OVERDUE) {
            state.add(" ");
            state.add(Parts.badge(words.of("proof-urgency", due.urgency()), true));
        }
        return state;
    }

    private String version(ProofSummary latest) {
        var sent = latest.sent();
        return sent == null
                ? words.text("funding.proofs.draft", latest.version())
                : words.text("funding.proofs.sent", latest.version(), Localized.date(sent.on()));
    }

    private Object act(ProofDue due) {
        return due.latest()
                .<Object>map(latest -> new ViewLink(words.text("funding.proofs.open"), ProofAddress.of(latest.id())))
                .orElseGet(() -> mayWrite ? Parts.small(words.text("funding.proofs.begin"), () -> begin(due)) : "");
    }

    private void begin(ProofDue due) {
        grants.find(due.grant()).ifPresent(grant -> begin(grant, due.kind(), due.year()));
    }

    private void begin(Grant grant, ProofKind kind, int year) {
        feedback.attempt(() -> {
            var id = proofs.begin(new BeginProof(grant.id(), kind, year));
            feedback.done("funding.proofs.begun");
            navigator.to(ProofAddress.of(id));
        });
    }
}
