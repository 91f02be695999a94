package org.lotse.cases.ui.destination;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.destination.CaseDestination;
import org.lotse.cases.api.destination.DestinationKind;
import org.lotse.cases.api.destination.Destinations;
import org.lotse.cases.api.destination.SetDestination;
import org.lotse.cases.api.destination.WindingDown;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.KeysetGrid;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.FormFields;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The running cases, and where each goes when somebody else delivers: several can be chosen at once. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = DestinationsView.ADDRESS, permission = "cases.read", title = "cases.destinations.title", menu = false)
@StyleSheet("context://cases/cases.css")
public final class DestinationsView extends Composite<Div> implements View, Enterable, KeepsInput {

    /** The address of this page. */
    static final String ADDRESS = "cases/destinations";

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;
    private static final int AT_ONCE = 200;

    private final transient Destinations destinations;
    private final transient Feedback feedback;
    private final transient Words words;
    private final boolean mayEdit;
    private final Paragraph summary = new Paragraph();
    private final List<Component> work;
    private final Checkbox onlyOpen = new Checkbox();
    private final ComboBox<DestinationKind> kind = new ComboBox<>();
    private final TextField to = new TextField();
    private final Button set;
    private final KeysetGrid<CaseDestination> list;
    private final transient FormFields fields;

    /** Draws the frame; {@link #enter} reads. */
    @Activate
    public DestinationsView(
            @Reference Destinations destinations,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.destinations = destinations;
        this.feedback = feedback;
        words = new Words(texts, Localized.language());
        mayEdit = access.may(CasesPermissions.EDIT);
        list = new KeysetGrid<>(after -> destinations.page(onlyOpen.getValue(), after.orElse(null), ROWS));
        set = new Button(words.get("cases.destinations.set"), click -> set());
        set.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        kind.setLabel(words.field("destinationKind"));
        kind.setItems(DestinationKind.values());
        kind.setItemLabelGenerator(words::of);
        kind.addValueChangeListener(changed -> showName());
        to.setLabel(words.field("destinationTo"));
        to.setMaxLength(SetDestination.NAME_LENGTH);
        onlyOpen.setLabel(words.get("cases.destinations.only-open"));
        onlyOpen.addValueChangeListener(changed -> list.reload());
        fields = new FormFields().add("kind", kind, words::of).add("to", to);
        grid();
        var choose = new Button(words.get("cases.destinations.choose-open"), click -> chooseOpen());
        choose.setVisible(mayEdit);
        var bar = new Div(onlyOpen, choose, kind, to, set);
        bar.addClassName("cases-filters");
        kind.setVisible(mayEdit);
        set.setVisible(mayEdit);
        showName();
        summary.setId("summary");
        work = List.of(summary, bar, list);
        getContent().setId("destinations");
        getContent().addClassName("cases-list");
        getContent().add(new ViewHeader(words.get("cases.destinations.title")));
    }

    @Override
    public void enter(Visit visit) {
        destinations
                .current()
                .ifPresentOrElse(
                        found -> {
                            work.forEach(getContent()::add);
                            show(found);
                            list.reload();
                        },
                        () -> getContent().add(new EmptyState("exchange", words.get("cases.destinations.nothing"))));
        fields.remember();
    }

    @Override
    public boolean hasUnsavedInput() {
        return fields.isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return fields.changes();
    }

    private void show(WindingDown found) {
        var key = found.open() == 0 ? "cases.destinations.settled" : "cases.destinations.summary";
        summary.setText(words.get(key, Localized.date(found.from()), found.running(), found.open()) + " "
                + words.get("cases.destinations.help"));
        set.setText(words.get("cases.destinations.set"));
    }

    private void showName() {
        to.setVisible(mayEdit && kind.getValue() != null && kind.getValue().takesName());
        to.setRequiredIndicatorVisible(true);
    }

    private void grid() {
        var grid = list.grid();
        grid.setSelectionMode(mayEdit ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAriaLabel(words.get("cases.destinations.title"));
        grid.addComponentColumn(
                        row -> new ViewLink(row.name() + " (" + row.number() + ")", CasePage.FILE.of(row.caseId())))
                .setHeader(words.get("cases.destinations.case"))
                .setRowHeader(true)
                .setFlexGrow(3);
        var responsible = grid.addColumn(CaseDestination::responsible)
                .setHeader(words.get("cases.destinations.responsible"))
                .setFlexGrow(2);
        grid.addColumn(this::destination)
                .setHeader(words.get("cases.destinations.destination"))
                .setFlexGrow(4);
        list.whenEmpty(new EmptyState("check", words.get("cases.destinations.none-open")));
        list.onlyWhenWide(List.of(responsible));
    }

    private String destination(CaseDestination row) {
        if (row.kind() == null) {
            return words.get("cases.destinations.open");
        }
        return row.to() == null
                ? words.of(row.kind())
                : words.get("cases.destinations.written", words.of(row.kind()), row.to());
    }

    /** As many as a page may have; the others come with the next click. */
    private void chooseOpen() {
        destinations.page(true, null, AT_ONCE).items().forEach(list.grid()::select);
    }

    private void set() {
        feedback.attempt(fields.validated(), () -> {
            var chosen = list.grid().getSelectedItems().stream()
                    .map(CaseDestination::caseId)
                    .collect(Collectors.toUnmodifiableSet());
            destinations.set(new SetDestination(
                    chosen, Check.present("kind", kind.getValue()), to.isVisible() ? to.getValue() : null));
            feedback.done("cases.destinations.is-set");
            list.grid().deselectAll();
            to.clear();
            fields.remember();
            destinations.current().ifPresent(this::show);
            list.reload();
        });
    }
}
