package org.lotse.cases.ui.handover;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.lotse.cases.api.handover.HandoverPreview;
import org.lotse.cases.ui.AreaTags;
import org.lotse.cases.ui.Words;

/** The preview of a package: exactly what goes, what it rests on, and the button that sends it, if it may go. */
public final class HandoverSeen extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param title says to whom it goes */
    public HandoverSeen(Words words, String title, HandoverPreview seen, Runnable onSend) {
        var ground = new Paragraph(words.get(ground(seen)));
        ground.addClassNames("cases-handover-ground", seen.isPermitted() ? "cases-permitted" : "cases-not-permitted");
        var send = new Button(words.get("cases.handover.send"), click -> onSend.run());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setEnabled(seen.isPermitted());
        var acts = new Div(send);
        acts.addClassName("cases-form-actions");
        var about = new Section(
                new H2(words.get("cases.handover.ground-title")), new AreaTags(words, seen.areas()), ground, acts);
        about.addClassName("cases-facts");
        getContent().addClassName("cases-handover-preview");
        getContent().add(new HandoverSheet(words, title, seen.document()), about);
    }

    private static String ground(HandoverPreview seen) {
        if (seen.provision()) {
            return "cases.handover.ground-provision";
        }
        if (seen.consent()) {
            return seen.secrecy() ? "cases.handover.ground-both" : "cases.handover.ground-no-secrecy";
        }
        return seen.secrecy() ? "cases.handover.ground-no-consent" : "cases.handover.ground-none";
    }
}
