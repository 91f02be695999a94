package org.lotse.liga.ui.carrier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.carrier.CarrierDetails;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.carrier.Carriers;
import org.lotse.liga.api.carrier.ReviseCarrier;
import org.lotse.liga.api.load.CarrierAccounts;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.liga.ui.load.CarrierAccountsPanel;
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
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One carrier: everything that is written down, and what there is with it. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/carriers/:id",
        permission = "liga.read",
        title = "liga.carrier.title",
        menu = false,
        icon = "institution",
        order = 62)
@StyleSheet("context://liga/liga.css")
public final class CarrierView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Carriers carriers;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final boolean mayEdit;
    private final ViewHeader header = new ViewHeader("");
    private final Div links = new Div();
    private final Div accountsPlace = new Div();
    private final transient CarrierAccounts accounts;
    private final CarrierForm form;
    private final FormFoot foot;
    private final transient Edit<CarrierDetails> edit;
    private boolean left;

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public CarrierView(
            @Reference Carriers carriers,
            @Reference CarrierAccounts accounts,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.carriers = carriers;
        this.accounts = accounts;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        mayEdit = access.may(LigaPermissions.EDIT);
        form = new CarrierForm(words, new Municipalities(tenants));
        form.setReadOnly(!mayEdit);
        edit = new Edit<>(form.fields(), feedback, seen -> carriers.find(seen.id()), this::show)
                .whenRemoved(this::leave);
        foot = new FormFoot(
                getTranslation("liga.form.save"),
                this::save,
                getTranslation("liga.form.undo"),
                () -> edit.begin(read(edit.record().id())));
        foot.setVisible(mayEdit);
        links.addClassName("liga-links");
        getContent().setId("carrier");
        getContent().addClassName("liga-detail");
        getContent()
                .add(
                        new ViewLink(getTranslation("liga.carrier.back"), "liga/carriers"),
                        header,
                        links,
                        form,
                        foot,
                        accountsPlace);
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(read(CarrierId.parse(visit.parameter("id")).orElseThrow(NotFound::new)));
    }

    @Override
    public boolean hasUnsavedInput() {
        return !left && form.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return form.fields().changes();
    }

    private CarrierDetails read(CarrierId id) {
        return carriers.find(id).orElseThrow(NotFound::new);
    }

    private void show(CarrierDetails found) {
        header.setTitle(found.data().shortName());
        form.show(found.data());
        accountsPlace.removeAll();
        accountsPlace.add(new CarrierAccountsPanel(words, accounts, found.id(), mayEdit, feedback));
        links.removeAll();
        links.add(
                new ViewLink(words.text("liga.carrier.its-posts"), "liga/posts?carrier=" + found.id()),
                new ViewLink(words.text("liga.carrier.its-claims"), "liga/claims?carrier=" + found.id()));
        if (mayEdit) {
            links.add(
                    new ViewLink(words.text("liga.carrier.conclude"), "liga/agreements/new?carrier=" + found.id()),
                    FormParts.removing(words.text("liga.carrier.remove"), this::remove));
        }
    }

    private void remove() {
        feedback.confirm(
                "liga.carrier.remove-title",
                "liga.remove-text",
                "liga.carrier.remove",
                new Object[] {edit.record().data().shortName()},
                () -> feedback.attempt(() -> {
                    carriers.remove(edit.record().id(), edit.record().revision());
                    feedback.done("liga.carrier.is-removed");
                    leave();
                }));
    }

    private void save() {
        edit.save(seen -> carriers.revise(new ReviseCarrier(seen.id(), seen.revision(), form.value())), () -> {
            edit.begin(read(edit.record().id()));
            feedback.done("liga.form.saved");
        });
    }

    private void leave() {
        left = true;
        navigator.to("liga/carriers");
    }
}
