package org.lotse.liga.ui.carrier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.carrier.Carriers;
import org.lotse.liga.api.carrier.ChairHistory;
import org.lotse.liga.api.carrier.ChairTerm;
import org.lotse.liga.api.carrier.Chairs;
import org.lotse.liga.api.carrier.ReplaceChairs;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.RowsField;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Who had, has and will have the chair of the LIGA, as one table. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/chair",
        permission = "liga.read",
        title = "liga.chair.title",
        menu = false,
        icon = "institution",
        order = 63)
@StyleSheet("context://liga/liga.css")
public final class ChairView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Chairs chairs;
    private final transient Feedback feedback;
    private final transient Words words;
    private final RowsField terms;
    private final Div gaps = new Div();
    private final transient FormFields fields;
    private final transient Edit<ChairHistory> edit;

    /** Draws the frame; {@link #enter} reads the terms. */
    @Activate
    public ChairView(
            @Reference Chairs chairs,
            @Reference Carriers carriers,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.chairs = chairs;
        this.feedback = feedback;
        words = new Words(texts, Localized.language());
        var mayEdit = access.may(LigaPermissions.EDIT);
        var names = new LinkedHashMap<CarrierId, String>();
        carriers.all().forEach(carrier -> names.put(carrier.id(), carrier.shortName()));
        terms = new RowsField(
                words,
                "liga.chair.terms",
                line -> line.choice(
                                "liga.chair.carrier",
                                List.copyOf(names.keySet()),
                                carrier -> names.getOrDefault(carrier, ""))
                        .day("liga.period.from")
                        .day("liga.period.to"));
        terms.setReadOnly(!mayEdit);
        terms.setHelperText(mayEdit ? words.text("liga.chair.help") : null);
        fields = new FormFields().add("terms", terms, lines -> terms.text());
        edit = new Edit<>(fields, feedback, seen -> Optional.of(chairs.history()), this::show);
        var foot = new FormFoot(
                words.text("liga.form.save"),
                this::save,
                words.text("liga.form.undo"),
                () -> edit.begin(chairs.history()));
        foot.setVisible(mayEdit);
        var form = new Div(FormParts.section(words.text("liga.chair.one-after-the-other"), gaps, terms));
        form.addClassName("liga-form");
        getContent().setId("chair");
        getContent().addClassName("liga-detail");
        getContent()
                .add(
                        new ViewLink(words.text("liga.carrier.back"), "liga/carriers"),
                        new ViewHeader(words.text("liga.chair.title")),
                        form,
                        foot);
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(chairs.history());
    }

    @Override
    public boolean hasUnsavedInput() {
        return fields.isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return fields.changes();
    }

    private void show(ChairHistory history) {
        terms.show(history.terms(), term -> Arrays.asList(term.carrier(), term.from(), term.to()));
        gaps.removeAll();
        history.gaps().forEach(gap -> gaps.add(FormParts.warning(words.text("liga.chair.gap", words.of(gap)))));
    }

    private void save() {
        edit.save(
                seen -> chairs.replace(new ReplaceChairs(
                        seen.revision(),
                        terms.read(
                                "terms",
                                line -> new ChairTerm(
                                        line.chosen(0, "terms", CarrierId.class),
                                        line.day(1, "terms"),
                                        line.optionalDay(2, "terms"))))),
                () -> {
                    edit.begin(chairs.history());
                    feedback.done("liga.form.saved");
                });
    }
}
