package org.lotse.cases.ui.directory;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.lotse.cases.api.directory.PublishedServices;
import org.lotse.cases.api.directory.RegularServices;
import org.lotse.cases.api.directory.ServiceData;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Regular services of the district, to look up. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "cases/services",
        permission = "cases.read",
        title = "cases.services.title",
        icon = "institution",
        order = 30)
@StyleSheet("context://cases/cases.css")
@StyleSheet("context://cases/directory.css")
public final class ServicesView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;
    private static final String WORDS = "words";
    private static final String AREA = "area";
    private static final int WHILE_TYPING = 300;

    private final transient RegularServices services;
    private final transient Navigator navigator;
    private final transient Words words;
    private final TextField search;
    private final Select<LifeArea> area = new Select<>();
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div();
    private transient PublishedServices all = PublishedServices.NONE;

    /** The filters; filled when entered. */
    @Activate
    public ServicesView(@Reference RegularServices services, @Reference Navigator navigator, @Reference Texts texts) {
        this.services = services;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        search = new TextField(words.get("cases.services.search"));
        search.setClearButtonVisible(true);
        search.setPrefixComponent(new Icon("vaadin", "search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(WHILE_TYPING);
        search.addValueChangeListener(change -> changed(change.isFromClient()));
        area.setLabel(words.get("cases.services.area"));
        area.setItems(LifeArea.values());
        area.setItemLabelGenerator(item -> item == null ? words.get("cases.services.all-areas") : words.of(item));
        area.setEmptySelectionAllowed(true);
        area.setEmptySelectionCaption(words.get("cases.services.all-areas"));
        area.addValueChangeListener(change -> changed(change.isFromClient()));
        var filters = new Div(search, area);
        filters.addClassName("cases-filters");
        count.setId("services-count");
        count.addClassName("cases-soft");
        count.getElement().setAttribute("role", "status");
        list.setId("services");
        list.addClassNames("cases-entries", "cases-services");
        getContent().addClassName("cases-load");
        getContent().add(new ViewHeader(words.get("cases.services.title")), filters, count, list, empty);
    }

    @Override
    public void enter(Visit visit) {
        all = services.current();
        search.setValue(visit.query(WORDS).orElse(""));
        area.setValue(visit.query(AREA)
                .flatMap(code -> Arrays.stream(LifeArea.values())
                        .filter(known -> written(known).equals(code))
                        .findFirst())
                .orElse(null));
        show();
    }

    private void changed(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        var address = new HashMap<String, String>();
        if (!search.isEmpty()) {
            address.put(WORDS, search.getValue());
        }
        if (area.getValue() != null) {
            address.put(AREA, written(area.getValue()));
        }
        navigator.remember(address);
        show();
    }

    private void show() {
        list.removeAll();
        empty.removeAll();
        var found = all.services().stream().filter(this::matches).toList();
        found.forEach(service -> list.add(new ServiceItem(words, service)));
        list.setVisible(!found.isEmpty());
        var published = all.publishedAt();
        count.setVisible(published != null);
        if (published == null) {
            empty.add(new EmptyState("institution", words.get("cases.services.nothing-yet")));
            return;
        }
        count.setText(
                words.get("cases.services.count", found.size(), all.services().size(), Localized.dateTime(published)));
        if (found.isEmpty()) {
            empty.add(new EmptyState("institution", words.get("cases.services.nothing-found")));
        }
    }

    private boolean matches(ServiceData service) {
        var wanted = area.getValue();
        if (wanted != null && !service.isFor(wanted)) {
            return false;
        }
        var text = Stream.of(service.name(), service.address(), service.hours(), service.note(), service.phone())
                .filter(Objects::nonNull)
                .reduce("", (before, next) -> before + ' ' + next)
                .toLowerCase(Locale.ROOT);
        return Stream.of(search.getValue().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(text::contains);
    }

    private static String written(LifeArea area) {
        return area.name().toLowerCase(Locale.ROOT);
    }
}
