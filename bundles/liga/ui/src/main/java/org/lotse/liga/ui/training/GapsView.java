package org.lotse.liga.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.training.Mandates;
import org.lotse.liga.api.training.TrainingGap;
import org.lotse.liga.ui.Badge;
import org.lotse.liga.ui.PlainTable;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.AddressParts;
import org.lotse.platform.ui.api.CsvDownload;
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

/** Who holds a post and lacks a mandatory training, today or soon. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/trainings/gaps",
        permission = "liga.read",
        title = "liga.gaps.title",
        menu = false,
        icon = "academy-cap",
        order = 77)
@StyleSheet("context://liga/liga.css")
public final class GapsView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient Mandates mandates;
    private final transient Navigator navigator;
    private final transient Words words;
    private final ComboBox<String> carrier = new ComboBox<>(getTranslation("liga.agreement.carrier"));
    private final ComboBox<String> subject = new ComboBox<>(getTranslation("liga.training.subject"));
    private final Div found = new Div();
    private transient List<TrainingGap> all = List.of();

    /** Draws filters; {@link #enter} reads who lacks what. */
    @Activate
    public GapsView(
            @Reference Mandates mandates,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.mandates = mandates;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        var filters = new Div(carrier, subject);
        filters.addClassName("liga-filters");
        Stream.of(carrier, subject).forEach(field -> {
            field.setClearButtonVisible(true);
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    remember();
                }
                draw();
            });
        });
        var actions = new ArrayList<Component>();
        if (access.may(LigaPermissions.EXPORT)) {
            actions.add(new CsvDownload(
                    words.text("liga.list.export"), () -> words.text("liga.gaps.file"), new GapTable(mandates, words)));
        }
        var links = new Div(new ViewLink(words.text("liga.trainings.to-mandates"), "liga/trainings/mandates"));
        links.addClassName("liga-links");
        getContent().setId("gaps");
        getContent().addClassName("liga-list");
        getContent()
                .add(
                        new ViewLink(words.text("liga.training.back"), "liga/trainings"),
                        new ViewHeader(words.text("liga.gaps.title"), actions.toArray(Component[]::new)),
                        links,
                        filters,
                        found);
    }

    @Override
    public void enter(Visit visit) {
        all = mandates.gaps();
        carrier.setItems(all.stream().map(TrainingGap::carrierName).distinct().toList());
        subject.setItems(
                all.stream().map(TrainingGap::subject).distinct().sorted().toList());
        carrier.setValue(visit.query("carrier").orElse(null));
        subject.setValue(visit.query("subject").orElse(null));
        draw();
    }

    private void remember() {
        var address = new HashMap<String, String>();
        AddressParts.put(address, "carrier", carrier.getValue());
        AddressParts.put(address, "subject", subject.getValue());
        navigator.remember(address);
    }

    private void draw() {
        found.removeAll();
        var shown = all.stream()
                .filter(gap -> carrier.isEmpty() || gap.carrierName().equals(carrier.getValue()))
                .filter(gap -> subject.isEmpty() || gap.subject().equals(subject.getValue()))
                .toList();
        if (shown.isEmpty()) {
            found.add(new EmptyState("check", words.text("liga.gaps.none")));
            return;
        }
        var table = new PlainTable(
                words.text("liga.gaps.title"),
                List.of(
                        words.text("liga.participant.name"),
                        words.text("liga.training.subject"),
                        words.text("liga.gap.how"),
                        words.text("liga.gap.attended"),
                        words.text("liga.gap.planned")));
        shown.forEach(gap -> table.row(who(gap), gap.subject(), how(gap), attended(gap), planned(gap)));
        found.add(table);
    }

    private Div who(TrainingGap gap) {
        var where = new Div(gap.carrierName());
        where.addClassName("liga-soft");
        return new Div(new Div(gap.name()), where);
    }

    private Badge how(TrainingGap gap) {
        return new Badge(
                words.named("gap-kind", gap.kind()), gap.kind().isLacking() ? Badge.Tone.WAITING : Badge.Tone.RESTING);
    }

    private String attended(TrainingGap gap) {
        if (gap.attended() == null) {
            return "–";
        }
        return gap.validUntil() == null
                ? Localized.date(gap.attended())
                : words.text("liga.gap.counts-until", Localized.date(gap.attended()), Localized.date(gap.validUntil()));
    }

    private Object planned(TrainingGap gap) {
        return gap.planned() == null || gap.plannedOn() == null
                ? "–"
                : new ViewLink(Localized.date(gap.plannedOn()), "liga/trainings/" + gap.planned());
    }
}
