package org.lotse.cases.ui.merge;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.duplicate.DuplicateSearch;
import org.lotse.cases.api.duplicate.PersonSketch;
import org.lotse.cases.api.merge.CaseMerging;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.Words;
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

/** Two cases of one person become one: which other case, which of the two stays, and what would come of it. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/:id/merge", permission = "cases.merge", title = "cases.merge.title", menu = false)
@StyleSheet("context://cases/cases.css")
@StyleSheet("context://cases/merge.css")
public final class MergeView extends Composite<Div> implements View, Enterable, KeepsInput, PageTitle {

    private static final long serialVersionUID = 1L;

    private static final String WITH = "with";
    private static final String STAYS = "stays";
    private static final int OFFERED = 50;

    private final transient CaseService cases;
    private final transient CaseMerging merging;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final Div back = new Div();
    private final ViewHeader header;
    private final ComboBox<CaseSummary> other;
    private final RadioButtonGroup<CaseId> stays = new RadioButtonGroup<>();
    private final SimilarCases similar;
    private final Div place = new Div();
    private transient @Nullable CaseDetails file;
    private @Nullable MergePanel panel;
    private boolean done;

    /** Filled when entered. */
    @Activate
    public MergeView(
            @Reference CaseService cases,
            @Reference CaseMerging merging,
            @Reference DuplicateSearch duplicates,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.cases = cases;
        this.merging = merging;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        header = new ViewHeader(words.get("cases.merge.title"));
        similar = new SimilarCases(duplicates, words);
        other = new ComboBox<>(words.get("cases.merge.other"));
        other.setItems(query -> search(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        other.setItemLabelGenerator(found -> words.get("cases.household.case", found.name(), found.number()));
        other.setHelperText(words.get("cases.merge.other-hint"));
        other.addValueChangeListener(change -> chosen());
        stays.setLabel(words.get("cases.merge.which-stays"));
        stays.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        stays.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                look();
            }
        });
        var hint = new Paragraph(words.get("cases.merge.hint"));
        hint.addClassName("cases-soft");
        getContent().setId("merge");
        getContent().addClassName("cases-merge");
        getContent().add(back, header, hint, other, similar, stays, place);
    }

    /** Where a case is merged. */
    public static String address(CaseId id, @Nullable CaseId with) {
        return "cases/" + id + "/merge" + (with == null ? "" : "?" + WITH + "=" + with);
    }

    @Override
    public void enter(Visit visit) {
        var shown = CaseId.parse(visit.parameter("id")).flatMap(cases::find).orElseThrow(NotFound::new);
        file = shown;
        back.removeAll();
        back.add(new ViewLink(words.get("cases.merge.back", shown.number()), CasePage.FILE.of(shown.id())));
        header.setTitle(words.get("cases.merge.title-of", shown.person().fullName(), shown.number()));
        similar.offerMerging(shown.id());
        visit.query(WITH).flatMap(CaseId::parse).flatMap(this::summary).ifPresent(other::setValue);
        visit.query(STAYS)
                .flatMap(CaseId::parse)
                .filter(id ->
                        other.getValue() != null && id.equals(other.getValue().id()))
                .ifPresent(id -> {
                    stays.setValue(id);
                    look();
                });
        if (other.isEmpty()) {
            chosen();
            other.focus();
        }
    }

    @Override
    public Optional<String> pageTitle() {
        return Optional.ofNullable(file).map(shown -> words.get("cases.merge.page", shown.number()));
    }

    @Override
    public boolean hasUnsavedInput() {
        return !done && panel != null && panel.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return panel == null ? Map.of() : panel.fields().changes();
    }

    private List<CaseSummary> search(String typed) {
        return cases.list(CaseQuery.OPEN.matching(typed.isBlank() ? null : typed), null, OFFERED).items().stream()
                .filter(found -> !found.id().equals(shown().id()))
                .toList();
    }

    private Optional<CaseSummary> summary(CaseId id) {
        return cases.find(id)
                .filter(found -> !found.id().equals(shown().id()))
                .flatMap(found ->
                        cases.list(CaseQuery.ALL.matching(found.number().value()), null, OFFERED).items().stream()
                                .filter(line -> line.id().equals(found.id()))
                                .findFirst());
    }

    private void chosen() {
        var with = other.getValue();
        stays.setVisible(with != null);
        similar.setVisible(with == null);
        if (with == null) {
            panel = null;
            place.removeAll();
            similar.compare(PersonSketch.of(shown().person()).inCase(shown().id()));
            navigator.remember(Map.of());
            return;
        }
        var name = cases.find(with.id()).map(found -> found.person().fullName()).orElse(with.name());
        stays.setItems(shown().id(), with.id());
        stays.setItemLabelGenerator(id -> id.equals(with.id())
                ? words.get("cases.household.case", name, with.number())
                : words.get("cases.household.case", shown().person().fullName(), shown().number()));
        stays.setValue(shown().id());
        look();
    }

    /** What would come of it as things are now. A reason that was typed stays. */
    private void look() {
        var with = other.getValue().id();
        var kept = stays.getValue();
        var goes = kept.equals(with) ? shown().id() : with;
        var reason = panel == null ? "" : panel.reason();
        navigator.remember(
                kept.equals(with)
                        ? Map.of(WITH, with.toString(), STAYS, with.toString())
                        : Map.of(WITH, with.toString()));
        place.removeAll();
        panel = null;
        feedback.attempt(() -> {
            panel = new MergePanel(words, merging.preview(kept, goes), reason, this::ask);
            place.add(panel);
        });
    }

    private void ask(MergePanel asked) {
        var preview = asked.preview();
        if (!feedback.attempt(asked.fields().validated(), asked::requireReason)) {
            return;
        }
        feedback.confirm(
                "cases.merge.confirm-title",
                "cases.merge.confirm-text",
                "cases.merge.confirm",
                new Object[] {preview.goes().number(), preview.stays().number()},
                () -> merge(asked));
    }

    private void merge(MergePanel asked) {
        var kept = asked.preview().stays().id();
        var gone = asked.preview().goes().id();
        if (feedback.attempt(asked.fields().validated(), () -> merging.merge(asked.command()))) {
            done = true;
            feedback.done("cases.merge.done");
            navigator.to(CasePage.FILE.of(kept));
        } else if (cases.find(gone).filter(file -> file.id().equals(gone)).isPresent()
                && !merging.preview(kept, gone).state().equals(asked.preview().state())) {
            look();
        }
    }

    private CaseDetails shown() {
        return Optional.ofNullable(file).orElseThrow(NotFound::new);
    }
}
