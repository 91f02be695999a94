package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.lotse.platform.api.secondment.HostedSecondments;
import org.lotse.platform.api.secondment.SecondmentEntry;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;

/** Who works here because the district says so: whence, as what, from when to when; each can be refused. Not there while nobody does. */
final class SecondedPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient HostedSecondments secondments;
    private final transient Tenants tenants;
    private final transient Feedback feedback;

    SecondedPanel(HostedSecondments secondments, Tenants tenants, Feedback feedback) {
        this.secondments = secondments;
        this.tenants = tenants;
        this.feedback = feedback;
        getContent().setId("seconded");
        getContent().addClassName("admin-seconded");
    }

    void reload() {
        var all = secondments.all();
        var lines = new UnorderedList();
        all.forEach(entry -> lines.add(line(entry)));
        getContent().removeAll();
        getContent()
                .add(
                        new H2(getTranslation("admin.seconded.title")),
                        new Paragraph(getTranslation("admin.seconded.help")),
                        lines);
        getContent().setVisible(!all.isEmpty());
    }

    private ListItem line(SecondmentEntry entry) {
        var says = new Span(getTranslation(
                said(entry),
                entry.personName(),
                getTranslation(entry.role().titleKey()),
                days(entry),
                tenants.find(entry.home()).map(Tenant::name).orElse("")));
        var act = new Button(getTranslation(entry.refused() ? "admin.seconded.admit" : "admin.seconded.refuse"));
        act.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        act.setAriaLabel(act.getText() + ": " + entry.personName());
        act.addClickListener(click -> decide(entry));
        return new ListItem(says, act);
    }

    private void decide(SecondmentEntry entry) {
        var person = entry.secondment().person();
        if (entry.refused()) {
            if (feedback.attempt(() -> secondments.admit(person))) {
                feedback.done("admin.seconded.admitted", entry.personName());
            }
            reload();
            return;
        }
        feedback.confirm(
                "admin.seconded.refuse-title",
                "admin.seconded.refuse-text",
                "admin.seconded.refuse",
                new Object[] {entry.personName()},
                () -> {
                    if (feedback.attempt(() -> secondments.refuse(person))) {
                        feedback.done("admin.seconded.refused", entry.personName());
                    }
                    reload();
                });
    }

    private String days(SecondmentEntry entry) {
        var from = Localized.date(entry.secondment().from());
        var to = entry.secondment().to();
        return to == null
                ? getTranslation("admin.seconded.from", from)
                : getTranslation("admin.seconded.days", from, Localized.date(to));
    }

    private static String said(SecondmentEntry entry) {
        if (entry.refused()) {
            return "admin.seconded.line-refused";
        }
        return entry.resting() ? "admin.seconded.line-resting" : "admin.seconded.line";
    }
}
