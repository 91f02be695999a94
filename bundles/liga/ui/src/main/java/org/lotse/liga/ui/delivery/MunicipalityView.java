package org.lotse.liga.ui.delivery;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.delivery.DeliveryModels;
import org.lotse.liga.api.delivery.DeliveryStep;
import org.lotse.liga.api.delivery.MunicipalityDelivery;
import org.lotse.liga.api.delivery.ReplaceDelivery;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.RowsField;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
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
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The delivery models of one municipality, one after the other. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/municipalities/:key",
        permission = "liga.read",
        title = "liga.municipality.title",
        menu = false,
        icon = "map-marker",
        order = 59)
@StyleSheet("context://liga/liga.css")
public final class MunicipalityView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient DeliveryModels deliveries;
    private final transient Feedback feedback;
    private final transient Municipalities municipalities;
    private final transient Words words;
    private final ViewHeader header = new ViewHeader("");
    private final Div links = new Div();
    private final boolean mayEdit;
    private final RowsField steps;
    private final transient FormFields fields;
    private final transient Edit<MunicipalityDelivery> edit;

    /** Draws the frame; {@link #enter} tells which municipality. */
    @Activate
    public MunicipalityView(
            @Reference DeliveryModels deliveries,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.deliveries = deliveries;
        this.feedback = feedback;
        municipalities = new Municipalities(tenants);
        words = new Words(texts, Localized.language());
        mayEdit = access.may(LigaPermissions.EDIT);
        steps = new RowsField(
                words,
                "liga.municipality.steps",
                line -> line.day("liga.municipality.from")
                        .choice("liga.municipalities.model", List.of(DeliveryModel.values()), words::of)
                        .text("liga.municipality.source", DeliveryStep.SOURCE_LENGTH));
        steps.setReadOnly(!mayEdit);
        steps.setHelperText(mayEdit ? words.text("liga.municipality.help") : null);
        fields = new FormFields().add("steps", steps, lines -> steps.text());
        edit = new Edit<>(fields, feedback, seen -> deliveries.find(seen.municipality()), this::show);
        var foot = new FormFoot(
                words.text("liga.form.save"),
                this::save,
                words.text("liga.form.undo"),
                () -> edit.begin(read(edit.record().municipality())));
        foot.setVisible(mayEdit);
        links.addClassName("liga-links");
        var form = new Div(FormParts.section(words.text("liga.municipality.who-delivers"), steps));
        form.addClassName("liga-form");
        getContent().setId("municipality");
        getContent().addClassName("liga-detail");
        getContent()
                .add(
                        new ViewLink(words.text("liga.municipality.back"), "liga/municipalities"),
                        header,
                        links,
                        form,
                        foot);
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(read(Ags.parse(visit.parameter("key")).orElseThrow(NotFound::new)));
    }

    @Override
    public boolean hasUnsavedInput() {
        return fields.isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return fields.changes();
    }

    private MunicipalityDelivery read(Ags key) {
        return deliveries.find(key).orElseThrow(NotFound::new);
    }

    private void show(MunicipalityDelivery found) {
        header.setTitle(municipalities.name(found.municipality()));
        links.removeAll();
        links.add(new ViewLink(
                words.text("liga.municipality.its-posts"), "liga/posts?municipality=" + found.municipality()));
        if (mayEdit) {
            links.add(new ViewLink(
                    words.text("liga.changes.plan"), "liga/changes/new?municipality=" + found.municipality()));
        }
        steps.show(found.steps(), step -> Arrays.asList(step.from(), step.model(), step.source()));
    }

    private void save() {
        edit.save(
                seen -> deliveries.replace(new ReplaceDelivery(
                        seen.municipality(),
                        seen.revision(),
                        steps.read(
                                "steps",
                                line -> new DeliveryStep(
                                        line.chosen(1, "steps", DeliveryModel.class),
                                        line.day(0, "steps"),
                                        line.optional(2))))),
                () -> {
                    edit.begin(read(edit.record().municipality()));
                    feedback.done("liga.form.saved");
                });
    }
}
