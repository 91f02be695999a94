package org.lotse.funding.ui.proof;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.lotse.funding.api.retention.Kept;
import org.lotse.funding.api.retention.Retention;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** By which rule evidence is kept, and what of it may be erased from which day on. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/retention",
        permission = "funding.applications",
        title = "funding.retention.title",
        menu = false,
        icon = "eraser",
        order = 44)
@StyleSheet("context://funding/funding.css")
public final class RetentionView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient Retention retention;
    private final transient Words words;
    private final Div shown = Parts.sheet();

    /** Draws the frame; {@link #enter} reads the rest. */
    @Activate
    public RetentionView(@Reference Retention retention, @Reference Texts texts) {
        this.retention = retention;
        words = new Words(texts, Localized.language());
        getContent().setId("funding-retention");
        getContent().addClassName("funding-page");
        getContent()
                .add(
                        new ViewLink(words.text("funding.proofs.back"), ProofAddress.LIST),
                        new ViewHeader(words.text("funding.retention.title")),
                        Parts.soft(words.text("funding.retention.help")),
                        shown);
    }

    @Override
    public void enter(Visit visit) {
        var rules = new UnorderedList();
        retention
                .rules()
                .forEach(rule -> rules.add(new ListItem(words.text(
                        "funding.retention.rule", Localized.date(rule.from()), rule.years(), rule.source()))));
        shown.removeAll();
        shown.add(Parts.section(words.text("funding.retention.rules"), rules));
        var all = retention.all();
        if (all.isEmpty()) {
            shown.add(new EmptyState("eraser", words.text("funding.retention.empty")));
            return;
        }
        var table = new SheetTable(
                words.text("funding.proof.grant"),
                words.text("funding.retention.over"),
                words.text("funding.retention.erasable"),
                words.text("funding.proof.state"));
        all.forEach(kept -> table.row(
                kept.title(),
                Localized.date(kept.over()),
                kept.settled() ? Localized.date(kept.erasableFrom()) : "–",
                state(kept)));
        shown.add(Parts.section(words.text("funding.retention.kept"), table));
    }

    private Object state(Kept kept) {
        if (kept.isErasable(Localized.today())) {
            return Parts.badge(words.text("funding.retention.may-go"), true);
        }
        return words.text(kept.settled() ? "funding.retention.stays" : "funding.retention.not-settled");
    }
}
