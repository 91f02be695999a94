package org.lotse.liga.ui.retention;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.liga.api.retention.Retention;
import org.lotse.liga.api.retention.RetentionKind;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.PlainTable;
import org.lotse.liga.ui.Words;
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

/** How long what is kept, and what is erased within the next year. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "liga/retention", permission = "liga.read", title = "liga.retention.title", icon = "eraser", order = 90)
@StyleSheet("context://liga/liga.css")
public final class RetentionView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient Retention retention;
    private final transient Words words;
    private final Div found = new Div();

    /** Draws the rules; {@link #enter} reads what goes. */
    @Activate
    public RetentionView(@Reference Retention retention, @Reference Texts texts) {
        this.retention = retention;
        words = new Words(texts, Localized.language());
        var rules = new UnorderedList();
        Stream.of(RetentionKind.values())
                .forEach(kind -> rules.add(new ListItem(
                        words.text("liga.retention.rule", words.named("retention-kind", kind), kind.years()))));
        getContent().setId("retention");
        getContent().addClassName("liga-list");
        getContent()
                .add(
                        new ViewHeader(words.text("liga.retention.title")),
                        FormParts.soft(words.text("liga.retention.help")),
                        rules,
                        new H2(words.text("liga.retention.next")),
                        found);
    }

    @Override
    public void enter(Visit visit) {
        found.removeAll();
        var next = retention.until(Localized.today().plusYears(1));
        if (next.isEmpty()) {
            found.add(new EmptyState("check", words.text("liga.retention.none")));
            return;
        }
        var table = new PlainTable(
                words.text("liga.retention.next"),
                List.of(
                        words.text("liga.retention.what"),
                        words.text("liga.retention.kind"),
                        words.text("liga.retention.over"),
                        words.text("liga.retention.erased-on")));
        next.forEach(one -> table.row(
                new ViewLink(one.label(), page(one.kind()) + one.subject()),
                words.named("retention-kind", one.kind()),
                Localized.date(one.over()),
                Localized.date(one.erasedOn())));
        found.add(table);
    }

    private static String page(RetentionKind kind) {
        return switch (kind) {
            case CLAIM -> "liga/claims/";
            case HOLDER -> "liga/posts/";
            case CARRIER_PARTICIPANT, OTHER_PARTICIPANT -> "liga/trainings/";
            case REQUEST -> "liga/requests/";
        };
    }
}
