package org.lotse.funding.ui.allocation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.allocation.AllocationRow;
import org.lotse.funding.api.allocation.AllocationTable;
import org.lotse.funding.api.allocation.AllocationTables;
import org.lotse.funding.api.allocation.ComparedRow;
import org.lotse.funding.api.allocation.ReadTable;
import org.lotse.funding.api.allocation.TakeTable;
import org.lotse.funding.api.count.CountKind;
import org.lotse.funding.api.count.HeadCounts;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.ProgrammeChoice;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.FormFields;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Allocation tables of a programme: take one in, see what is wrong with it, hold a version against the calculation. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/tables",
        permission = "funding.read",
        title = "funding.table-in.title",
        icon = "table",
        order = 51)
@StyleSheet("context://funding/funding.css")
public final class AllocationView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private static final String VERSION = "version";

    private final transient AllocationTables tables;
    private final transient Navigator navigator;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Towns towns;
    private final CsvDownload csv;
    private final ProgrammeChoice programme;
    private final TableUpload upload;
    private final Div checked = new Div();
    private final Div compared = new Div();
    /** What a download writes; read outside the session's lock. */
    private transient volatile List<ComparedRow> rows = List.of();

    /** Draws the frame; {@link #enter} reads the rest. */
    @Activate
    public AllocationView(
            @Reference AllocationTables tables,
            @Reference HeadCounts counts,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.tables = tables;
        this.navigator = navigator;
        this.feedback = feedback;
        words = new Words(texts, Localized.language());
        towns = new Towns(tenants);
        programme = new ProgrammeChoice(words, counts.programmes(), chosen -> show(Optional.empty()));
        upload = new TableUpload(tables, feedback, words, this::check);
        upload.setVisible(access.may(FundingPermissions.EDIT));
        csv = new CsvDownload(
                words.text("funding.rules.csv"), () -> words.text("funding.table-in.file-name"), this::export);
        getContent().setId("tables");
        getContent().addClassName("funding-page");
        getContent()
                .add(
                        new ViewHeader(words.text("funding.table-in.title"), csv),
                        programme,
                        Parts.sheet(upload, checked, compared));
    }

    @Override
    public void enter(Visit visit) {
        programme.enter(visit);
        show(visit.query(VERSION));
    }

    @Override
    public boolean hasUnsavedInput() {
        return upload.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return upload.fields().changes();
    }

    private void check(ReadTable table) {
        checked.removeAll();
        var fields = new FormFields();
        checked.add(
                new CheckedTable(words, towns, table, (read, counts, day) -> take(read, counts, day, fields), fields));
    }

    private void take(ReadTable table, @Nullable CountKind counts, @Nullable LocalDate day, FormFields fields) {
        var done = feedback.attempt(fields.validated(), () -> {
            var number = tables.take(new TakeTable(
                    programme.id(),
                    table.fileName(),
                    table.rows().stream()
                            .flatMap(row -> Optional.ofNullable(row.row()).stream())
                            .toList(),
                    counts,
                    day));
            feedback.done("funding.table-in.is-taken", number);
        });
        if (done) {
            show(Optional.empty());
        }
    }

    private void show(Optional<String> wanted) {
        checked.removeAll();
        compared.removeAll();
        rows = List.of();
        csv.setVisible(false);
        var versions = tables.versions(programme.id());
        if (versions.isEmpty()) {
            navigator.remember(programme.query());
            compared.add(new EmptyState("table", words.text("funding.table-in.empty")));
            return;
        }
        var chosen = wanted.flatMap(number -> versions.stream()
                        .filter(table -> String.valueOf(table.number()).equals(number))
                        .findFirst())
                .orElse(versions.getFirst());
        navigator.remember(Map.of("programme", programme.id(), VERSION, String.valueOf(chosen.number())));
        if (versions.size() > 1) {
            compared.add(version(versions, chosen));
        }
        try {
            rows = tables.compare(programme.id(), chosen.number());
            csv.setVisible(true);
            compared.add(new ComparisonSection(words, chosen, rows));
        } catch (RuleViolation refused) {
            compared.add(Parts.warning(feedback.refusal(refused).orElse("")));
        }
    }

    private Select<AllocationTable> version(List<AllocationTable> versions, AllocationTable chosen) {
        var field = new Select<AllocationTable>();
        field.setLabel(words.text("funding.table-in.version"));
        field.setItems(versions);
        field.setItemLabelGenerator(
                table -> words.text("funding.table-in.version-of", table.number(), table.fileName()));
        field.setValue(chosen);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(Optional.of(String.valueOf(change.getValue().number())));
            }
        });
        return field;
    }

    /** Off the UI thread. */
    private void export(CsvRows table) {
        table.add(
                words.text("funding.ags"),
                words.text("funding.municipality"),
                words.text("funding.counts.persons"),
                words.text("funding.table-in.says"),
                words.text("funding.table-in.reckoned"),
                words.text("funding.table-in.difference"),
                words.text("funding.table-in.why"));
        rows.forEach(row -> table.add(
                row.municipality(),
                row.name(),
                row.persons().orElse(null),
                row.table().map(AllocationRow::amount).orElse(null),
                row.amount().orElse(null),
                row.difference().toPlainString(),
                ComparisonSection.why(words, row)));
    }
}
