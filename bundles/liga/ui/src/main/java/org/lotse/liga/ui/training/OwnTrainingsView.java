package org.lotse.liga.ui.training;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.training.OfferList;
import org.lotse.liga.api.training.OfferedTraining;
import org.lotse.liga.api.training.TrainingDay;
import org.lotse.liga.api.training.TrainingOffers;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Trainings that the district offers the own municipality, and whom to ask. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/own-trainings",
        permission = "liga.own",
        title = "liga.offers.menu",
        icon = "academy-cap",
        order = 53)
@StyleSheet("context://liga/liga.css")
public final class OwnTrainingsView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final transient TrainingOffers offers;
    private final transient Words words;
    private final TextField search;
    private final Div page = new Div();
    private transient @Nullable OfferList list;

    /** Draws the frame; {@link #enter} reads what was told. */
    @Activate
    public OwnTrainingsView(@Reference TrainingOffers offers, @Reference Texts texts) {
        this.offers = offers;
        words = new Words(texts, Localized.language());
        search = new TextField(words.text("liga.offers.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> show());
        getContent().setId("own-trainings");
        getContent().addClassName("liga-detail");
        getContent().add(new ViewHeader(words.text("liga.offers.title")), search, page);
    }

    @Override
    public void enter(Visit visit) {
        list = offers.current().orElse(null);
        search.setVisible(list != null && !list.trainings().isEmpty());
        show();
    }

    private void show() {
        page.removeAll();
        var told = list;
        if (told == null) {
            page.add(new EmptyState("academy-cap", words.text("liga.offers.never")));
            return;
        }
        var contact = new Paragraph(words.text("liga.offers.ask", told.contact()));
        contact.setId("offers-contact");
        page.add(contact);
        var found = told.trainings().stream().filter(this::matches).toList();
        if (found.isEmpty()) {
            page.add(new EmptyState(
                    "academy-cap",
                    words.text(told.trainings().isEmpty() ? "liga.offers.nothing" : "liga.offers.none-found")));
        }
        found.forEach(offer -> page.add(card(offer)));
        page.add(FormParts.soft(words.text("liga.offers.as-of", Localized.dateTime(told.publishedAt()))));
    }

    private boolean matches(OfferedTraining offer) {
        var all = Stream.of(offer.title(), offer.subject(), offer.place(), offer.speaker(), offer.description())
                .filter(text -> text != null)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return Stream.of(search.getValue().toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(all::contains);
    }

    private Section card(OfferedTraining offer) {
        var room = new Span(words.text(
                switch (offer.room()) {
                    case FREE -> "liga.offers.room-free";
                    case WAITING_LIST -> "liga.offers.room-waiting-list";
                    case CLOSED -> "liga.offers.room-closed";
                }));
        room.addClassName("liga-badge");
        var card = new Section(new H2(offer.title()), new Div(room), FormParts.soft(offer.subject()));
        card.addClassName("liga-panel");
        offer.days().forEach(day -> card.add(new Div(when(day))));
        var place = offer.place();
        card.add(new Paragraph(words.text(
                "liga.offers.where", place == null ? words.text("liga.training.online") : place, offer.places())));
        if (offer.speaker() != null) {
            card.add(FormParts.soft(words.text("liga.offers.speaker", offer.speaker())));
        }
        if (offer.description() != null) {
            card.add(new Paragraph(offer.description()));
        }
        card.add(FormParts.soft(words.text("liga.offers.open-until", Localized.date(offer.openUntil()))));
        if (offer.certificate()) {
            card.add(FormParts.soft(words.text("liga.offers.certificate")));
        }
        return card;
    }

    private String when(TrainingDay day) {
        return words.text("liga.offers.day", Localized.date(day.day()), TIME.format(day.from()), TIME.format(day.to()));
    }
}
