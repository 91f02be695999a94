package org.lotse.liga.ui.carrier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.carrier.CarrierSummary;
import org.lotse.liga.api.carrier.Carriers;
import org.lotse.liga.api.carrier.Chairs;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The carriers of the LIGA, and who of them has the chair. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/carriers",
        permission = "liga.read",
        title = "liga.carriers.title",
        icon = "institution",
        order = 60)
@StyleSheet("context://liga/liga.css")
public final class CarrierListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient Carriers carriers;
    private final transient Chairs chairs;
    private final transient Navigator navigator;
    private final transient Municipalities municipalities;
    private final transient Words words;
    private final boolean mayEdit;
    private final Div chair = new Div();
    private final Div list = new Div();

    /** Draws the frame; {@link #enter} reads the carriers. */
    @Activate
    public CarrierListView(
            @Reference Carriers carriers,
            @Reference Chairs chairs,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.carriers = carriers;
        this.chairs = chairs;
        this.navigator = navigator;
        municipalities = new Municipalities(tenants);
        words = new Words(texts, Localized.language());
        mayEdit = access.may(LigaPermissions.EDIT);
        list.addClassName("liga-cards");
        chair.setId("chair-now");
        chair.addClassName("liga-form");
        getContent().setId("carriers");
        getContent().addClassName("liga-detail");
        getContent()
                .add(
                        mayEdit
                                ? new ViewHeader(words.text("liga.carriers.title"), start())
                                : new ViewHeader(words.text("liga.carriers.title")),
                        chair,
                        list);
    }

    @Override
    public void enter(Visit visit) {
        var all = carriers.all();
        chair.removeAll();
        list.removeAll();
        if (all.isEmpty()) {
            list.add(
                    mayEdit
                            ? new EmptyState("institution", words.text("liga.carriers.none-yet"), start())
                            : new EmptyState("institution", words.text("liga.carriers.none-yet")));
            return;
        }
        chair.add(chair(all.stream().collect(Collectors.toMap(CarrierSummary::id, CarrierSummary::shortName))));
        var today = Localized.today();
        var working = new UnorderedList();
        var over = new UnorderedList();
        all.forEach(carrier -> (carrier.active().has(today) ? working : over).add(item(carrier)));
        list.add(working);
        if (over.getChildren().findAny().isPresent()) {
            list.add(new H2(words.text("liga.carriers.not-active")), over);
        }
    }

    private Section chair(Map<CarrierId, String> names) {
        var history = chairs.history();
        var section = FormParts.section(words.text("liga.chair.title"));
        history.on(Localized.today())
                .ifPresentOrElse(
                        term -> section.add(new Paragraph(words.text(
                                "liga.chair.now", names.getOrDefault(term.carrier(), ""), words.of(term.period())))),
                        () -> section.add(FormParts.warning(words.text("liga.chair.nobody"))));
        section.add(new ViewLink(words.text(mayEdit ? "liga.chair.edit" : "liga.chair.see"), "liga/chair"));
        return section;
    }

    private Button start() {
        return FormParts.adding(words.text("liga.carriers.add"), () -> navigator.to("liga/carriers/new"));
    }

    private ListItem item(CarrierSummary carrier) {
        var head = new Div(new ViewLink(carrier.shortName(), "liga/carriers/" + carrier.id()));
        head.addClassName("liga-card-name");
        var item = new ListItem(head);
        if (!carrier.name().equals(carrier.shortName())) {
            item.add(new Paragraph(carrier.name()));
        }
        item.add(FormParts.soft(words.of(carrier.regime())));
        if (!carrier.territory().isEmpty()) {
            item.add(FormParts.soft(municipalities.names(carrier.territory())));
        }
        item.add(FormParts.soft(words.of(carrier.active())));
        item.add(new ViewLink(words.text("liga.carrier.its-posts"), "liga/posts?carrier=" + carrier.id()));
        return item;
    }
}
