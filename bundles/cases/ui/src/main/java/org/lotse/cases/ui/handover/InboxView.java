package org.lotse.cases.ui.handover;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.lotse.cases.api.handover.ArrivedHandover;
import org.lotse.cases.api.handover.HandoverInbox;
import org.lotse.cases.ui.PackageBadge;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.text.Texts;
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

/** Cases that other offices hand over: what waits for a decision first. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/inbox", permission = "cases.take-over", title = "cases.inbox.title", icon = "inbox", order = 40)
@StyleSheet("context://cases/cases.css")
public final class InboxView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient HandoverInbox inbox;
    private final transient Words words;
    private final Section list = new Section();

    /** The frame; filled when entered. */
    @Activate
    public InboxView(@Reference HandoverInbox inbox, @Reference Texts texts) {
        this.inbox = inbox;
        words = new Words(texts, Localized.language());
        list.addClassNames("cases-contacts", "cases-inbox");
        getContent().setId("inbox");
        getContent().addClassName("cases-case");
        getContent().add(new ViewHeader(words.get("cases.inbox.title")), list);
    }

    @Override
    public void enter(Visit visit) {
        var all = inbox.list();
        var items = new UnorderedList();
        all.forEach(handover -> items.add(item(handover)));
        list.removeAll();
        list.add(items);
        if (all.isEmpty()) {
            var nothing = new Paragraph(words.get("cases.inbox.nothing-yet"));
            nothing.addClassName("cases-soft");
            list.add(nothing);
        }
    }

    private ListItem item(ArrivedHandover handover) {
        var arrived = handover.arrived();
        var link = new ViewLink(
                words.get("cases.inbox.heading", handover.senderName(), Localized.dateTime(arrived.sentAt())),
                "cases/inbox/" + arrived.id());
        var item = new ListItem(new H3(link), new PackageBadge(words, arrived.state()));
        item.addClassName("cases-contact");
        return item;
    }
}
