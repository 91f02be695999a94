package org.lotse.liga.ui.load;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.load.Scenario;
import org.lotse.liga.api.load.ScenarioBegin;
import org.lotse.liga.api.load.WhatIfs;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.PdfDownload;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What would be with more people, posts or money. The whole of it stands in the address, and nothing is kept. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/what-if",
        permission = "liga.read",
        title = "liga.what-if.title",
        menu = false,
        icon = "sliders",
        order = 56)
@StyleSheet("context://liga/liga.css")
@StyleSheet("context://liga/load.css")
public final class WhatIfView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private static final BigDecimal TWICE = new BigDecimal("2");

    private final transient WhatIfs whatIfs;
    private final transient Navigator navigator;
    private final transient Feedback feedback;
    private final transient Words words;
    private final SliderField persons;
    private final SliderField posts;
    private final SliderField budget;
    private final NumberField target;
    private final NumberField cost;
    private final ComboBox<ScenarioBegin.Option> agreement;
    private final ScenarioPanel result;
    private transient @Nullable ScenarioBegin begin;

    /** Draws the frame; {@link #enter} reads from what one begins. */
    @Activate
    public WhatIfView(
            @Reference WhatIfs whatIfs,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.whatIfs = whatIfs;
        this.navigator = navigator;
        this.feedback = feedback;
        words = new Words(texts, Localized.language());
        var said = new RatioWords(words);
        persons = new SliderField(words, "liga.what-if.persons", 1, this::changed);
        posts = new SliderField(words, "liga.what-if.posts", 0.25, this::changed);
        budget = new SliderField(words, "liga.what-if.budget", 1_000, this::changed);
        persons.field().setStep(1);
        target = number("liga.what-if.target");
        cost = number("liga.what-if.cost");
        cost.setHelperText(words.text("liga.what-if.cost-help"));
        agreement = new ComboBox<>(words.text("liga.what-if.agreement"));
        agreement.setItemLabelGenerator(
                option -> words.text("liga.what-if.agreement-option", option.title(), option.carrierName()));
        agreement.setClearButtonVisible(true);
        agreement.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        result = new ScenarioPanel(said);
        var acts = new Div(FormParts.small(words.text("liga.what-if.reset"), this::reset));
        if (access.may(LigaPermissions.EXPORT)) {
            acts.add(
                    new PdfDownload(words.text("liga.what-if.pdf"), () -> words.text("liga.what-if.file"), this::print),
                    new CsvDownload(
                            words.text("liga.list.export"),
                            () -> words.text("liga.what-if.file"),
                            rows -> ScenarioPanel.write(said, whatIfs.reckon(asked()), rows)));
        }
        acts.addClassName("liga-acts");
        var asked = new Section(
                new H2(words.text("liga.what-if.asked")),
                persons,
                posts,
                budget,
                FormParts.columns(target, cost, agreement),
                acts);
        asked.addClassName("liga-panel");
        getContent().setId("what-if");
        getContent().addClassName("liga-detail");
        getContent()
                .add(
                        new ViewLink(words.text("liga.load.back"), "liga/care-ratio"),
                        new ViewHeader(words.text("liga.what-if.title")),
                        FormParts.soft(words.text("liga.what-if.nothing-kept")),
                        asked,
                        result);
    }

    @Override
    public void enter(Visit visit) {
        var from = whatIfs.begin();
        begin = from;
        agreement.setItems(from.agreements());
        var scenario = ScenarioAddress.read(visit, from.scenario());
        persons.reach(Math.max(100, Math.max(from.scenario().persons(), scenario.persons()) * 2d));
        posts.reach(reach(from.scenario().posts().max(scenario.posts()), 5));
        budget.reach(reach(from.scenario().budget().max(scenario.budget()), 100_000));
        show(scenario);
        reckon();
    }

    private static double reach(BigDecimal value, double least) {
        return Math.max(
                least, value.multiply(TWICE).setScale(0, RoundingMode.CEILING).doubleValue());
    }

    private void show(Scenario scenario) {
        persons.show(BigDecimal.valueOf(scenario.persons()));
        posts.show(scenario.posts());
        budget.show(scenario.budget());
        target.setValue(scenario.target().doubleValue());
        cost.setValue(scenario.staffCost().doubleValue());
        agreement.setValue(
                begin == null
                        ? null
                        : begin.agreements().stream()
                                .filter(option -> option.agreement().equals(scenario.agreement()))
                                .findFirst()
                                .orElse(null));
    }

    private Scenario asked() {
        var chosen = agreement.getValue();
        return new Scenario(
                persons.value().intValue(),
                posts.value(),
                value(target),
                value(cost),
                budget.value(),
                chosen == null ? null : chosen.agreement());
    }

    private void changed() {
        navigator.remember(ScenarioAddress.write(asked()));
        reckon();
    }

    private void reset() {
        if (begin != null) {
            show(begin.scenario());
            changed();
        }
    }

    private void reckon() {
        feedback.attempt(fields(), () -> result.show(whatIfs.reckon(asked())));
    }

    private Map<String, HasValidation> fields() {
        return Map.of(
                "persons",
                persons.field(),
                "posts",
                posts.field(),
                "budget",
                budget.field(),
                "target",
                target,
                "staffCost",
                cost,
                "agreement",
                agreement);
    }

    private void print(OutputStream to) throws IOException {
        whatIfs.sheet(asked(), to);
    }

    private NumberField number(String key) {
        var field = new NumberField(words.text(key));
        field.setStep(0.01);
        field.setMin(0);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        return field;
    }

    private static BigDecimal value(NumberField field) {
        return BigDecimal.valueOf(field.isEmpty() ? 0 : field.getValue()).setScale(2, RoundingMode.HALF_UP);
    }
}
