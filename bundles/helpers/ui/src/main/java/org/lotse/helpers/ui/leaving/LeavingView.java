package org.lotse.helpers.ui.leaving;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.lotse.helpers.api.leaving.Departures;
import org.lotse.helpers.api.leaving.ErasureEntry;
import org.lotse.helpers.api.leaving.RetentionPeriod;
import org.lotse.helpers.api.leaving.RetentionPeriods;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How long those who leave are kept, by which source, what goes and what stays, and the log of erasures. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/leaving",
        permission = "helpers.edit",
        title = "helpers.leaving.page",
        icon = "exit-o",
        order = 46)
@StyleSheet("context://helpers/helpers.css")
public final class LeavingView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient RetentionPeriods periods;
    private final transient Departures departures;
    private final transient Words words;
    private final RetentionForm form;
    private final Div content = new Div();
    private final Div log = new Div();

    /** Draws the frame; {@link #enter} reads what there is. */
    @Activate
    public LeavingView(
            @Reference RetentionPeriods periods,
            @Reference Departures departures,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.periods = periods;
        this.departures = departures;
        words = new Words(texts, Localized.language());
        form = new RetentionForm(periods, feedback, words, this::show);
        content.addClassName("helpers-form");
        log.addClassName("helpers-form");
        getContent().setId("leaving-page");
        getContent().addClassName("helpers-detail");
        getContent().add(new ViewHeader(words.text("helpers.leaving.page")), content, form, log);
    }

    @Override
    public void enter(Visit visit) {
        form.begin();
        show();
    }

    @Override
    public boolean hasUnsavedInput() {
        return form.isBegun();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return form.unsaved();
    }

    private void show() {
        var now = periods.inForce();
        content.removeAll();
        content.add(
                FormParts.section(
                        words.text("helpers.leaving.now"),
                        new Paragraph(words.text("helpers.leaving.days", now.days())),
                        new Paragraph(words.text("helpers.leaving.source-is", now.source())),
                        new ViewLink(words.text("helpers.leaving.to-left"), "helpers?status=left")),
                FormParts.section(
                        words.text("helpers.leaving.what"),
                        new Paragraph(words.text("helpers.leaving.goes")),
                        new Paragraph(words.text("helpers.leaving.stays")),
                        new Paragraph(words.text("helpers.leaving.payments"))));
        log.removeAll();
        log.add(
                FormParts.section(words.text("helpers.leaving.all"), all()),
                FormParts.section(words.text("helpers.leaving.log"), entries()));
    }

    private Component all() {
        var list = new UnorderedList();
        list.setId("periods");
        periods.all().forEach(one -> list.add(new ListItem(told(one))));
        return list;
    }

    private String told(RetentionPeriod one) {
        var from = Localized.date(one.validFrom());
        return one.setBy() == null
                ? words.text("helpers.leaving.brought", one.days(), one.source())
                : words.text("helpers.leaving.set", from, one.days(), one.source(), one.setBy());
    }

    private Component entries() {
        var entries = departures.log();
        if (entries.isEmpty()) {
            return new Paragraph(words.text("helpers.leaving.nobody"));
        }
        var list = new UnorderedList();
        list.setId("erasures");
        entries.forEach(one -> list.add(new ListItem(told(one))));
        return list;
    }

    private String told(ErasureEntry one) {
        return words.text("helpers.leaving.entry", Localized.date(one.on()), one.count(), words.of(one.reason()));
    }
}
