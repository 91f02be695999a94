package org.lotse.funding.ui.proof;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.proof.CountFigures;
import org.lotse.funding.api.proof.EnterFigures;
import org.lotse.funding.api.proof.FigureSources;
import org.lotse.funding.api.proof.Proof;
import org.lotse.funding.api.proof.ProofFigures;
import org.lotse.funding.api.proof.ProofId;
import org.lotse.funding.api.proof.ProofLine;
import org.lotse.funding.api.proof.Proofs;
import org.lotse.funding.api.proof.TakeReported;
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
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The figures of one integration manager: counted from the cases, taken from a report, or typed. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/proofs/:id/lines/:line",
        permission = "funding.applications",
        title = "funding.proof.line",
        menu = false,
        icon = "diploma",
        order = 44)
@StyleSheet("context://funding/funding.css")
public final class LineView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Proofs proofs;
    private final transient ProofFigures figures;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient Edit<Proof> edit;
    private final boolean mayWrite;
    private final FiguresForm form;
    private final ViewHeader header = new ViewHeader("");
    private final Div back = new Div();
    private final Div sources = Parts.sheet();
    private final FormFoot foot;
    private int number;
    private boolean left;

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public LineView(
            @Reference Proofs proofs,
            @Reference ProofFigures figures,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.proofs = proofs;
        this.figures = figures;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        mayWrite = access.may(FundingPermissions.APPLY);
        form = new FiguresForm(words);
        edit = new Edit<Proof>(form.fields(), feedback, seen -> proofs.find(seen.id()), this::show)
                .whenRemoved(() -> navigator.to(ProofAddress.LIST));
        foot = new FormFoot(
                words.text("funding.form.save"),
                this::save,
                words.text("funding.form.undo"),
                () -> edit.begin(edit.record()));
        getContent().setId("proof-line");
        getContent().addClassName("funding-page");
        getContent().add(back, header, sources, form, foot);
    }

    @Override
    public void enter(Visit visit) {
        number = ProofAddress.line(visit.parameter("line")).orElseThrow(NotFound::new);
        var proof = ProofId.parse(visit.parameter("id")).flatMap(proofs::find).orElseThrow(NotFound::new);
        line(proof);
        edit.begin(proof);
    }

    @Override
    public boolean hasUnsavedInput() {
        return !left && form.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return form.fields().changes();
    }

    private ProofLine line(Proof proof) {
        return proof.lines().stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void show(Proof proof) {
        var line = line(proof);
        var open = mayWrite && proof.isOpen();
        header.setTitle(line.person());
        back.removeAll();
        back.add(
                new ViewLink(words.text("funding.proof.back"), ProofAddress.of(proof.id())),
                Parts.soft(words.text(
                        "funding.proof.line-facts",
                        line.employer(),
                        line.post(),
                        words.number(line.share()),
                        words.of(line.qualification()),
                        Localized.date(line.from()),
                        line.until() == null ? "…" : Localized.date(line.until()))));
        form.setReadOnly(!open);
        form.show(line);
        foot.setVisible(open);
        sources.removeAll();
        if (open) {
            offer(line, figures.sources(proof.id()));
        }
    }

    private void offer(ProofLine line, FigureSources from) {
        var counting = new Counting(words, from, line.person(), this::count, this::take);
        sources.add(counting);
    }

    private void count(@Nullable String colleague) {
        replacing(seen -> figures.count(new CountFigures(seen.id(), seen.revision(), number, colleague)));
    }

    private void take(FigureSources.Reported reported) {
        replacing(seen -> figures.take(new TakeReported(seen.id(), seen.revision(), number, reported.municipality())));
    }

    /** What stands there already goes, so it is asked before. */
    private void replacing(Consumer<Proof> act) {
        if (line(edit.record()).figures().isEmpty() && !form.fields().isChanged()) {
            carryOut(act);
        } else {
            feedback.confirm(
                    "funding.proof.replace-title",
                    "funding.proof.replace-text",
                    "funding.proof.replace",
                    new Object[0],
                    () -> carryOut(act));
        }
    }

    /** Not by {@link Edit#act}: what came over the form is not what somebody else changed meanwhile. */
    private void carryOut(Consumer<Proof> act) {
        if (feedback.attempt(() -> act.accept(edit.record()))) {
            edit.begin(proofs.find(edit.record().id()).orElseThrow(NotFound::new));
            feedback.done("funding.proof.counted");
        }
    }

    private void save() {
        edit.save(
                seen -> figures.enter(
                        new EnterFigures(seen.id(), seen.revision(), number, form.amounts(), form.origin())),
                () -> {
                    feedback.done("funding.form.saved");
                    left = true;
                    navigator.to(ProofAddress.of(edit.record().id()));
                });
    }
}
