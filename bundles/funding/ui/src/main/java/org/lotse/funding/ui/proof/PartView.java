package org.lotse.funding.ui.proof;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.proof.NarrativePart;
import org.lotse.funding.api.proof.Narratives;
import org.lotse.funding.api.proof.PartId;
import org.lotse.funding.api.proof.ProofId;
import org.lotse.funding.api.proof.Proofs;
import org.lotse.funding.api.proof.RevisePart;
import org.lotse.funding.api.proof.SeenPart;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
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

/** One part of a narrative report: to write, and how it was written before. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/proofs/:id/parts/:part",
        permission = "funding.applications",
        title = "funding.part.page",
        menu = false,
        icon = "diploma",
        order = 44)
@StyleSheet("context://funding/funding.css")
public final class PartView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Proofs proofs;
    private final transient Narratives narratives;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient Edit<NarrativePart> edit;
    private final boolean mayWrite;
    private final PartForm form;
    private final ViewHeader header = new ViewHeader("");
    private final Div back = new Div();
    private final Div foot = new Div();
    private final Div past = Parts.sheet();
    private @Nullable ProofId proof;
    private boolean left;

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public PartView(
            @Reference Proofs proofs,
            @Reference Narratives narratives,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.proofs = proofs;
        this.narratives = narratives;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        mayWrite = access.may(FundingPermissions.APPLY);
        form = new PartForm(words);
        edit = new Edit<>(form.fields(), feedback, seen -> find(seen.id()), this::show).whenRemoved(this::leave);
        foot.add(
                new FormFoot(
                        words.text("funding.form.save"),
                        this::save,
                        words.text("funding.form.undo"),
                        () -> edit.begin(edit.record())),
                Parts.acts(Parts.removing(words.text("funding.part.remove"), this::remove)));
        getContent().setId("part");
        getContent().addClassName("funding-page");
        getContent().add(back, header, form, foot, past);
    }

    @Override
    public void enter(Visit visit) {
        proof = ProofId.parse(visit.parameter("id")).orElseThrow(NotFound::new);
        edit.begin(PartId.parse(visit.parameter("part")).flatMap(this::find).orElseThrow(NotFound::new));
    }

    @Override
    public boolean hasUnsavedInput() {
        return !left && form.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return form.fields().changes();
    }

    private Optional<NarrativePart> find(PartId id) {
        return Optional.ofNullable(proof)
                .flatMap(proofs::find)
                .flatMap(found -> found.parts().stream()
                        .filter(part -> part.id().equals(id))
                        .findFirst());
    }

    private void show(NarrativePart part) {
        var open = mayWrite
                && Optional.ofNullable(proof)
                        .flatMap(proofs::find)
                        .filter(found -> found.isOpen())
                        .isPresent();
        header.setTitle(
                words.text("funding.part.title", part.place(), part.data().organisation()));
        back.removeAll();
        back.add(new ViewLink(words.text("funding.part.back"), address()));
        form.setReadOnly(!open);
        form.show(part.data());
        foot.setVisible(open);
        var table = new SheetTable(
                words.text("funding.part.version"),
                words.text("funding.part.author"),
                words.text("funding.part.text"),
                words.text("funding.part.by"));
        part.versions()
                .forEach(version -> table.row(
                        words.text("funding.proof.this-version", version.number()),
                        words.text(
                                "funding.part.from",
                                version.data().author(),
                                version.data().organisation()),
                        version.data().text(),
                        words.text("funding.counts.entered-by", version.by(), Localized.dateTime(version.at()))));
        past.removeAll();
        past.add(Parts.section(words.text("funding.part.versions"), table));
    }

    private void save() {
        edit.save(seen -> narratives.revise(new RevisePart(seen.id(), seen.revision(), form.value())), () -> {
            feedback.done("funding.form.saved");
            leave();
        });
    }

    private void remove() {
        feedback.confirm(
                "funding.part.remove-title",
                "funding.part.remove-text",
                "funding.part.remove",
                new Object[] {edit.record().data().organisation()},
                () -> {
                    var seen = edit.record();
                    if (feedback.attempt(() -> narratives.remove(new SeenPart(seen.id(), seen.revision())))) {
                        feedback.done("funding.part.removed");
                        leave();
                    }
                });
    }

    private String address() {
        return Optional.ofNullable(proof).map(ProofAddress::of).orElse(ProofAddress.LIST);
    }

    private void leave() {
        left = true;
        navigator.to(address());
    }
}
