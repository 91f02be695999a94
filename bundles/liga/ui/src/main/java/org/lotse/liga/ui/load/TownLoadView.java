package org.lotse.liga.ui.load;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.load.CareRatios;
import org.lotse.liga.api.load.HeadCounts;
import org.lotse.liga.api.load.HeadSource;
import org.lotse.liga.api.load.Heads;
import org.lotse.liga.api.load.HeadsEntry;
import org.lotse.liga.api.load.HeadsId;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.ActForm;
import org.lotse.platform.ui.api.form.ActPlace;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFields;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The care ratio of one municipality: how it is and was, and every number of people that is known. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/care-ratio/:key",
        permission = "liga.read",
        title = "liga.load.title",
        menu = false,
        icon = "scale",
        order = 51)
@StyleSheet("context://liga/liga.css")
@StyleSheet("context://liga/load.css")
public final class TownLoadView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient CareRatios ratios;
    private final transient HeadCounts heads;
    private final transient Feedback feedback;
    private final transient Municipalities municipalities;
    private final transient Words words;
    private final transient RatioWords said;
    private final boolean mayEdit;
    private final ViewHeader header = new ViewHeader("");
    private final Div page = new Div();
    private final transient Edit<Town> edit;
    private final ActPlace<Town> place;

    /** What is shown of a municipality. */
    private record Town(Ags key, List<HeadsEntry> entries) {}

    /** Draws the frame; {@link #enter} tells which municipality. */
    @Activate
    public TownLoadView(
            @Reference CareRatios ratios,
            @Reference HeadCounts heads,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.ratios = ratios;
        this.heads = heads;
        this.feedback = feedback;
        municipalities = new Municipalities(tenants);
        words = new Words(texts, Localized.language());
        said = new RatioWords(words);
        mayEdit = access.may(LigaPermissions.EDIT);
        edit = new Edit<>(new FormFields(), feedback, seen -> Optional.of(read(seen.key())), this::show);
        place = new ActPlace<>(feedback, edit);
        getContent().setId("town-load");
        getContent().addClassName("liga-detail");
        getContent().add(new ViewLink(words.text("liga.load.back"), "liga/care-ratio"), header, place, page);
    }

    @Override
    public void enter(Visit visit) {
        var key = Ags.parse(visit.parameter("key"))
                .filter(municipalities.all()::contains)
                .orElseThrow(NotFound::new);
        edit.begin(read(key));
    }

    @Override
    public boolean hasUnsavedInput() {
        return place.isBegun();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return place.unsaved();
    }

    private Town read(Ags key) {
        return new Town(key, heads.of(key));
    }

    private void show(Town town) {
        header.setTitle(municipalities.name(town.key()));
        var links = new Div(
                new ViewLink(words.text("liga.municipality.who-delivers"), "liga/municipalities/" + town.key()),
                new ViewLink(words.text("liga.municipality.its-posts"), "liga/posts?municipality=" + town.key()));
        links.addClassName("liga-links");
        page.removeAll();
        page.add(links, now(town.key()), counts(town), new HistoryPanel(said, ratios.history(town.key())));
    }

    private Section now(Ags key) {
        var load = ratios.today();
        var town = load.towns().stream()
                .filter(one -> one.municipality().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        var section = new Section(new H2(words.text("liga.load.today")));
        town.known()
                .ifPresentOrElse(
                        ratio -> section.add(
                                new Paragraph(words.text(
                                        "liga.load.summary",
                                        said.whole(ratio.persons()),
                                        said.postsInWords(ratio.posts(), ratio.vacant()),
                                        said.ratio(ratio.perFilled()))),
                                new Paragraph(said.both(ratio))),
                        () -> section.add(new Paragraph(words.text("liga.load.no-ratio"))));
        town.alerts().forEach(alert -> section.add(FormParts.warning(said.alert(alert))));
        section.add(FormParts.soft(said.target(load.target())));
        section.setId("now");
        section.addClassName("liga-panel");
        return section;
    }

    private Section counts(Town town) {
        var title = words.text("liga.load.heads");
        var section = new Section(new H2(title), FormParts.soft(said.rounded()));
        section.setId("heads");
        section.addClassName("liga-panel");
        if (town.entries().isEmpty()) {
            section.add(new Paragraph(words.text("liga.load.nobody-counted")));
        } else {
            var table = new DataTable(
                    title,
                    List.of(
                            words.text("liga.load.day"),
                            words.text("liga.load.persons"),
                            words.text("liga.load.source"),
                            words.text("liga.load.acts")));
            town.entries()
                    .forEach(entry -> table.row(
                            new Span(Localized.date(entry.heads().on())),
                            List.of(
                                    new Span(said.whole(entry.heads().persons())),
                                    new Span(said.source(entry.heads())),
                                    acts(entry))));
            section.add(table);
        }
        if (mayEdit) {
            section.add(FormParts.small(words.text("liga.load.heads-enter"), () -> place.begin(entering(town.key()))));
        }
        return section;
    }

    private Div acts(HeadsEntry entry) {
        var acts = new Div();
        if (mayEdit) {
            entry.removable()
                    .ifPresent(id -> acts.add(
                            FormParts.removing(words.text("liga.load.heads-remove"), () -> remove(id, entry.heads()))));
        }
        return acts;
    }

    private ActForm<Town> entering(Ags key) {
        DatePicker on = Localized.datePicker(words.text("liga.load.day"));
        on.setValue(Localized.today());
        on.setRequiredIndicatorVisible(true);
        var persons = new IntegerField(words.text("liga.load.persons"));
        persons.setRequiredIndicatorVisible(true);
        TextField countedBy = FormParts.text(words.text("liga.load.counted-by"), Heads.COUNTED_BY_LENGTH);
        countedBy.setRequiredIndicatorVisible(true);
        countedBy.setHelperText(words.text("liga.load.counted-by-help"));
        return new ActForm<>(
                words.text("liga.load.heads-enter"),
                words.text("liga.form.save"),
                "liga.load.heads-entered",
                new FormFields()
                        .add("on", on)
                        .add("persons", persons, String::valueOf)
                        .add("countedBy", countedBy),
                List.of(FormParts.columns(on, persons, countedBy)),
                seen -> heads.enter(new Heads(
                        key,
                        Check.present("on", on.getValue()),
                        Check.present("persons", persons.getValue()),
                        HeadSource.HAND,
                        countedBy.getValue())));
    }

    private void remove(HeadsId id, Heads entered) {
        feedback.confirm(
                "liga.load.heads-remove-title",
                "liga.load.heads-remove-text",
                "liga.load.heads-remove",
                new Object[] {Localized.date(entered.on())},
                () -> edit.act(seen -> heads.remove(id), () -> feedback.done("liga.load.heads-removed")));
    }
}
