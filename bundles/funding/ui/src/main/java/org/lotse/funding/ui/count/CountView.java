package org.lotse.funding.ui.count;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.count.CountHistory;
import org.lotse.funding.api.count.HeadCounts;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.ProgrammeChoice;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.tenant.Tenants;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The counts of one municipality in a programme: a new one, and all that there were. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/counts/:key",
        permission = "funding.read",
        title = "funding.count.title",
        menu = false,
        icon = "users",
        order = 46)
@StyleSheet("context://funding/funding.css")
public final class CountView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient HeadCounts counts;
    private final transient Feedback feedback;
    private final transient Towns towns;
    private final transient Words words;
    private final boolean mayEdit;
    private final Div back = new Div();
    private final ViewHeader header = new ViewHeader("");
    private final ProgrammeChoice programme;
    private final CountForm form;
    private final Div past = new Div();
    private final transient Edit<CountHistory> edit;

    /** Draws the frame; {@link #enter} tells which municipality. */
    @Activate
    public CountView(
            @Reference HeadCounts counts,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.counts = counts;
        this.feedback = feedback;
        towns = new Towns(tenants);
        words = new Words(texts, Localized.language());
        mayEdit = access.may(FundingPermissions.EDIT);
        form = new CountForm(words, this::save);
        edit = new Edit<>(form.fields(), feedback, this::again, this::show);
        programme = new ProgrammeChoice(words, counts.programmes(), chosen -> {
            navigator.remember(Map.of("programme", chosen.id()));
            edit.begin(read(edit.record().municipality()));
        });
        var sheet = Parts.sheet(form, past);
        form.setVisible(mayEdit);
        getContent().setId("count");
        getContent().addClassName("funding-page");
        getContent().add(back, header, programme, sheet);
    }

    @Override
    public void enter(Visit visit) {
        programme.enter(visit);
        edit.begin(read(towns.find(visit.parameter("key")).orElseThrow(NotFound::new)));
        if (mayEdit) {
            form.focus();
        }
    }

    @Override
    public boolean hasUnsavedInput() {
        return mayEdit && form.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return mayEdit ? form.fields().changes() : Map.of();
    }

    private CountHistory read(Ags municipality) {
        return counts.find(programme.id(), municipality).orElseThrow(NotFound::new);
    }

    private Optional<CountHistory> again(CountHistory seen) {
        return counts.find(seen.programme(), seen.municipality());
    }

    private void save() {
        edit.save(seen -> counts.enter(form.value(seen)), () -> {
            edit.begin(read(edit.record().municipality()));
            feedback.done("funding.counts.saved");
        });
    }

    private void show(CountHistory history) {
        back.removeAll();
        back.add(new ViewLink(words.text("funding.counts.back"), programme.link("funding/counts")));
        header.setTitle(towns.name(history.municipality()));
        form.begin(history);
        past.removeAll();
        past.add(Parts.section(words.text("funding.counts.past"), table(history)));
    }

    private com.vaadin.flow.component.Component table(CountHistory history) {
        if (history.entries().isEmpty()) {
            return Parts.soft(words.text("funding.counts.none"));
        }
        var table = new SheetTable(
                words.text("funding.counts.kind"),
                words.text("funding.counts.persons"),
                words.text("funding.counts.day"),
                words.text("funding.counts.source"),
                words.text("funding.counts.counted-by"),
                words.text("funding.counts.reason"),
                words.text("funding.counts.entered"));
        history.entries()
                .forEach(entry -> table.row(
                        words.of("count-kind", entry.kind()),
                        words.number(BigDecimal.valueOf(entry.persons())),
                        Localized.date(entry.day()),
                        words.of("count-source", entry.source()),
                        entry.countedBy(),
                        Parts.orEmpty(entry.reason()),
                        words.text(
                                "funding.counts.entered-by",
                                entry.enteredBy(),
                                Localized.dateTime(entry.enteredAt()))));
        return table;
    }
}
