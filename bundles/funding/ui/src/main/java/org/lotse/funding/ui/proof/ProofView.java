package org.lotse.funding.ui.proof;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.proof.Narratives;
import org.lotse.funding.api.proof.Proof;
import org.lotse.funding.api.proof.ProofFigures;
import org.lotse.funding.api.proof.ProofId;
import org.lotse.funding.api.proof.ProofKind;
import org.lotse.funding.api.proof.ProofMoney;
import org.lotse.funding.api.proof.ProofPapers;
import org.lotse.funding.api.proof.ProofState;
import org.lotse.funding.api.proof.Proofs;
import org.lotse.funding.api.proof.SeenProof;
import org.lotse.funding.api.use.Uses;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.PdfDownload;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.WorkbookDownload;
import org.lotse.platform.ui.api.form.ActPlace;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFields;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One version of a proof: its figures, report and money, what can be done with it, and the versions beside it. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/proofs/:id",
        permission = "funding.applications",
        title = "funding.proof.title",
        menu = false,
        icon = "diploma",
        order = 44)
@StyleSheet("context://funding/funding.css")
public final class ProofView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Proofs proofs;
    private final transient ProofFigures figures;
    private final transient ProofPapers papers;
    private final transient Uses uses;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient ProofActs actForms;
    private final transient ProofSections sections;
    private final transient Edit<Proof> edit;
    private final boolean mayWrite;
    private final ActPlace<Proof> place;
    private final ViewHeader header = new ViewHeader("");
    private final Div head = new Div();
    private final Div acts = Parts.acts();
    private final Div body = Parts.sheet();
    private @Nullable ProofId next;

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public ProofView(
            @Reference Proofs proofs,
            @Reference ProofFigures figures,
            @Reference Narratives narratives,
            @Reference ProofPapers papers,
            @Reference Uses uses,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.proofs = proofs;
        this.figures = figures;
        this.papers = papers;
        this.uses = uses;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        actForms = new ProofActs(proofs, narratives, words);
        mayWrite = access.may(FundingPermissions.APPLY);
        edit = new Edit<Proof>(new FormFields(), feedback, seen -> proofs.find(seen.id()), this::show)
                .whenRemoved(() -> navigator.to(ProofAddress.LIST));
        place = new ActPlace<>(feedback, edit);
        sections = new ProofSections(
                words,
                narratives,
                feedback,
                mayWrite,
                () -> edit.begin(read(edit.record().id())));
        getContent().setId("proof");
        getContent().addClassName("funding-page");
        getContent()
                .add(
                        new ViewLink(words.text("funding.proofs.back"), ProofAddress.LIST),
                        header,
                        head,
                        acts,
                        place,
                        body);
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(read(ProofId.parse(visit.parameter("id")).orElseThrow(NotFound::new)));
    }

    @Override
    public boolean hasUnsavedInput() {
        return place.isBegun();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return place.unsaved();
    }

    private Proof read(ProofId id) {
        return proofs.find(id).orElseThrow(NotFound::new);
    }

    private void show(Proof proof) {
        if (next != null) {
            var begun = next;
            next = null;
            navigator.to(ProofAddress.of(begun));
            return;
        }
        header.setTitle(
                proof.kind() == ProofKind.FINAL
                        ? words.of("proof-kind", proof.kind())
                        : words.text(
                                "funding.proofs.of-year",
                                words.of("proof-kind", proof.kind()),
                                String.valueOf(proof.year())));
        head.removeAll();
        head.add(sections.head(proof));
        acts.removeAll();
        acts(proof);
        body.removeAll();
        body.add(new ProofTables(words).of(proof), sections.narrative(proof));
        if (proof.kind().isNarrative()) {
            body.add(sections.money(proof));
        }
        body.add(sections.versions(proof, proofs.of(proof.grant())));
    }

    private void acts(Proof proof) {
        if (mayWrite && proof.isOpen()) {
            acts.add(
                    Parts.primary(words.text("funding.proof.send"), () -> place.begin(actForms.send())),
                    Parts.small(words.text("funding.part.add"), () -> place.begin(actForms.part(employer(proof)))));
            if (proof.kind().isNarrative()) {
                acts.add(Parts.small(
                        words.text("funding.proof.note-money"),
                        () -> place.begin(actForms.money(proposed(edit.record())))));
            }
            acts.add(Parts.small(words.text("funding.proof.renew"), this::renew));
        }
        if (mayWrite && proof.state() == ProofState.SENT && isLatest(proof)) {
            acts.add(Parts.small(words.text("funding.proof.correct"), () -> place.begin(actForms.correct(this::go))));
        }
        var language = words.locale();
        acts.add(
                new PdfDownload(
                        words.text("funding.proof.sheet"),
                        () -> words.text("funding.proof.file"),
                        to -> papers.sheet(proof.id(), to)),
                new WorkbookDownload(
                        words.text("funding.proof.workbook"),
                        () -> words.text("funding.proof.file"),
                        to -> papers.workbook(proof.id(), language, to)));
        if (mayWrite && proof.isOpen()) {
            acts.add(Parts.removing(words.text("funding.proof.discard"), this::discard));
        }
    }

    /** Where nobody wrote anything down yet: what was entered as personnel cost until the last day of the period, which begins with the grant. */
    private ProofMoney proposed(Proof proof) {
        return proof.money().equals(ProofMoney.UNKNOWN)
                ? uses.on(proof.grant(), proof.until())
                        .map(use -> use.toDate().actual())
                        .filter(cost -> cost.signum() > 0)
                        .map(cost -> new ProofMoney(
                                null, cost, words.text("funding.proof.cost-of-use", Localized.date(proof.until()))))
                        .orElse(proof.money())
                : proof.money();
    }

    private boolean isLatest(Proof proof) {
        return proofs.of(proof.grant()).stream()
                .filter(other -> other.kind() == proof.kind() && other.year() == proof.year())
                .allMatch(other -> other.version() <= proof.version());
    }

    /** The first employer whose part is missing, since each usually writes one. */
    private static String employer(Proof proof) {
        return proof.lines().stream()
                .map(line -> line.employer())
                .filter(employer -> proof.parts().stream()
                        .noneMatch(part -> part.data().organisation().equals(employer)))
                .findFirst()
                .orElse("");
    }

    /** Not before the form is closed: what was typed there is done, and nobody has to be asked about it. */
    private void go(ProofId corrected) {
        next = corrected;
    }

    private void renew() {
        edit.act(
                seen -> figures.renew(new SeenProof(seen.id(), seen.revision())),
                () -> feedback.done("funding.proof.renewed"));
    }

    private void discard() {
        feedback.confirm(
                "funding.proof.discard-title",
                "funding.proof.discard-text",
                "funding.proof.discard",
                new Object[0],
                () -> {
                    var seen = edit.record();
                    if (feedback.attempt(() -> proofs.discard(new SeenProof(seen.id(), seen.revision())))) {
                        feedback.done("funding.proof.discarded");
                        navigator.to(ProofAddress.LIST);
                    }
                });
    }
}
