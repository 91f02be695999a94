package org.lotse.cases.ui.preparation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.preparation.PreparationQuery;
import org.lotse.cases.api.preparation.PreparationState;
import org.lotse.cases.api.preparation.PreparationSummary;
import org.lotse.cases.api.preparation.Preparations;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.platform.api.tenant.Tenant;
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
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What is prepared for municipalities in the shared accommodations, and what became of it. Search and state stand in the address. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "cases/preparations",
        permission = "cases.prepare",
        title = "cases.preparation.list",
        icon = "paperplane-o",
        order = 15)
@StyleSheet("context://cases/cases.css")
public final class PreparationsView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private static final int TYPING_PAUSE_MILLIS = 300;

    private final transient Preparations preparations;
    private final transient Tenants tenants;
    private final transient Navigator navigator;
    private final transient Words words;
    private final TextField text = new TextField();
    private final Select<PreparationState> state = new Select<>();
    private final Section list = new Section();

    /** The frame; filled when entered. */
    @Activate
    public PreparationsView(
            @Reference Preparations preparations,
            @Reference Tenants tenants,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.preparations = preparations;
        this.tenants = tenants;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        var begin = begin();
        begin.addClickShortcut(Key.KEY_N, KeyModifier.ALT);
        list.addClassNames("cases-contacts", "cases-inbox");
        getContent().setId("preparations");
        getContent().addClassName("cases-case");
        getContent().add(new ViewHeader(words.get("cases.preparation.list"), begin), filters(), list);
    }

    @Override
    public void enter(Visit visit) {
        text.setValue(visit.query("text").orElse(""));
        state.setValue(visit.query("state").map(PreparationsView::stateOf).orElse(null));
        show();
    }

    private Div filters() {
        text.setLabel(words.get("cases.list.search"));
        text.setPlaceholder(words.get("cases.preparation.search"));
        text.setPrefixComponent(new Icon("vaadin", "search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        state.setLabel(words.get("cases.preparation.state"));
        state.setItems(PreparationState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(words.get("cases.preparation.any-state"));
        state.setItemLabelGenerator(one -> one == null ? words.get("cases.preparation.any-state") : words.of(one));
        text.addValueChangeListener(change -> turn(change.isFromClient()));
        state.addValueChangeListener(change -> turn(change.isFromClient()));
        var filters = new Div(text, state);
        filters.addClassName("cases-filters");
        return filters;
    }

    private void turn(boolean byPerson) {
        if (byPerson) {
            navigator.remember(Map.of("text", text.getValue(), "state", inAddress(state.getValue())));
            show();
        }
    }

    private void show() {
        var query = new PreparationQuery(Fields.text(text), state.getValue());
        var found = preparations.list(query);
        list.removeAll();
        if (!found.isEmpty()) {
            list.add(new UnorderedList(found.stream().map(this::item).toArray(ListItem[]::new)));
        } else if (query.equals(PreparationQuery.ALL)) {
            list.add(new EmptyState("paperplane-o", words.get("cases.preparation.nothing-yet"), begin()));
        } else {
            list.add(new EmptyState("search", words.get("cases.preparation.nothing-found")));
        }
    }

    private ListItem item(PreparationSummary line) {
        var link = new ViewLink(words.name(line.name(), line.disputed()), PreparationView.LIST + "/" + line.id());
        link.getElement().setAttribute("dir", "auto");
        var facts = new Paragraph(Stream.of(
                        receiver(line),
                        words.get("cases.preparation.since", Localized.dateTime(line.since())),
                        line.author())
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · ")));
        facts.addClassName("cases-soft");
        var item = new ListItem(new H3(link), new PreparationBadge(words, line.state()), facts);
        if (line.overdue()) {
            var ask = new Span(words.get("cases.preparation.ask"));
            ask.addClassName("cases-due-late");
            item.add(ask);
        }
        if (line.reason() != null) {
            var reason = new Paragraph(words.get("cases.handover.reason", line.reason()));
            reason.addClassName("cases-note");
            item.add(reason);
        }
        item.addClassName("cases-contact");
        return item;
    }

    private String receiver(PreparationSummary line) {
        return tenants.all().stream()
                .filter(town -> town.id().value().equals(line.receiver()))
                .findFirst()
                .map(Tenant::name)
                .orElse("");
    }

    private Button begin() {
        var begin = new Button(
                words.get("cases.preparation.begin"),
                new Icon("vaadin", "plus"),
                click -> navigator.to(PreparationView.LIST + "/new"));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return begin;
    }

    private static String inAddress(@Nullable PreparationState state) {
        return state == null ? "" : state.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable PreparationState stateOf(String typed) {
        return Arrays.stream(PreparationState.values())
                .filter(state -> inAddress(state).equals(typed))
                .findFirst()
                .orElse(null);
    }
}
