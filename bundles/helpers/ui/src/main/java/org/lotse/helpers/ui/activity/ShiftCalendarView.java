package org.lotse.helpers.ui.activity;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.activity.Shifts;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.AddressParts;
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

/** The shifts of a month, of all circles or of one. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/activities/calendar",
        permission = "helpers.read",
        title = "helpers.calendar.title",
        menu = false,
        icon = "calendar",
        order = 24)
@StyleSheet("context://helpers/helpers.css")
public final class ShiftCalendarView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient Shifts shifts;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient List<CircleSummary> known;
    private final ComboBox<CircleSummary> circle = new ComboBox<>(getTranslation("helpers.volunteer.circle"));
    private final H2 name = new H2();
    private final Div page = new Div();
    private YearMonth month = YearMonth.from(Localized.today());

    /** Draws the frame; {@link #enter} tells which month. */
    @Activate
    public ShiftCalendarView(
            @Reference Shifts shifts,
            @Reference Circles circles,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.shifts = shifts;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        known = circles.all();
        circle.setItems(known);
        circle.setItemLabelGenerator(CircleSummary::name);
        circle.setClearButtonVisible(true);
        circle.setVisible(!known.isEmpty());
        circle.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                turn(0);
            }
        });
        name.getElement().setAttribute("aria-live", "polite");
        var today = new Button(getTranslation("helpers.calendar.this-month"), click -> {
            month = YearMonth.from(Localized.today());
            turn(0);
        });
        today.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var line = new Div(
                turning("angle-left", "helpers.calendar.earlier", -1),
                name,
                turning("angle-right", "helpers.calendar.later", 1),
                today,
                circle);
        line.addClassName("helpers-month-line");
        getContent().setId("calendar");
        getContent()
                .add(
                        new ViewLink(getTranslation("helpers.activity.back"), "helpers/activities"),
                        new ViewHeader(getTranslation("helpers.calendar.title")),
                        line,
                        page);
    }

    @Override
    public void enter(Visit visit) {
        month = visit.query("month").flatMap(ShiftCalendarView::read).orElse(YearMonth.from(Localized.today()));
        var wanted = visit.query("circle").flatMap(CircleId::parse);
        circle.setValue(known.stream()
                .filter(one -> wanted.filter(one.id()::equals).isPresent())
                .findFirst()
                .orElse(null));
        show();
    }

    private void turn(int months) {
        month = month.plusMonths(months);
        var address = new HashMap<String, String>();
        address.put("month", month.toString());
        AddressParts.put(
                address,
                "circle",
                circle.getOptionalValue().map(one -> one.id().toString()).orElse(null));
        navigator.remember(address);
        show();
    }

    private void show() {
        var chosen = circle.getOptionalValue().map(CircleSummary::id);
        var found = shifts.between(MonthPage.firstDay(month), MonthPage.lastDay(month)).stream()
                .filter(shift -> chosen.isEmpty() || chosen.get().equals(shift.circle()))
                .toList();
        name.setText(DateTimeFormatter.ofPattern("LLLL uuuu", words.locale()).format(month));
        page.removeAll();
        if (found.isEmpty()) {
            var none = new Paragraph(words.text("helpers.calendar.none"));
            none.addClassName("helpers-soft");
            page.add(none);
        }
        page.add(new MonthPage(words, month, found));
    }

    private Button turning(String icon, String key, int months) {
        var button = new Button(new Icon("vaadin", icon), click -> turn(months));
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        return button;
    }

    private static Optional<YearMonth> read(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException typed) {
            return Optional.empty();
        }
    }
}
