package org.lotse.helpers.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import org.lotse.helpers.api.VolunteerDetails;
import org.lotse.helpers.api.self.JoinedAccount;
import org.lotse.helpers.api.self.VolunteerAccounts;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;

/** With which account a volunteer sees their own entry: to join one, or to part them. */
public final class AccountPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient VolunteerAccounts accounts;
    private final transient Feedback feedback;
    private final transient Words words;
    private final boolean mayEdit;

    /** @param mayEdit whether the reader may join and part */
    public AccountPanel(VolunteerAccounts accounts, Feedback feedback, Words words, boolean mayEdit) {
        this.accounts = accounts;
        this.feedback = feedback;
        this.words = words;
        this.mayEdit = mayEdit;
        getContent().addClassName("helpers-form");
    }

    /** Shows what is so now; nothing to those who may only read where nothing is joined, nor for somebody who has left. */
    public void show(VolunteerDetails found) {
        getContent().removeAll();
        var joined = accounts.of(found.id());
        if (joined.isEmpty() && (!mayEdit || found.status().isFinal())) {
            return;
        }
        var section = FormParts.section(words.text("helpers.account.title"));
        section.setId("account");
        joined.ifPresentOrElse(one -> tell(section, found, one), () -> offer(section, found));
        getContent().add(section);
    }

    private void tell(Section section, VolunteerDetails found, JoinedAccount one) {
        section.add(new Paragraph(
                one.name() == null
                        ? words.text("helpers.account.no-member")
                        : words.text("helpers.account.is", one.name())));
        section.add(soft(words.text("helpers.account.since", Localized.date(one.since()), one.by())));
        if (mayEdit) {
            var part = new Button(
                    words.text("helpers.account.part"),
                    click -> feedback.confirm(
                            "helpers.account.part-title",
                            "helpers.account.part-text",
                            "helpers.account.part",
                            new Object[] {found.data().fullName()},
                            () -> {
                                if (feedback.attempt(() -> accounts.part(found.id()))) {
                                    feedback.done("helpers.account.parted");
                                }
                                show(found);
                            }));
            part.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            section.add(part);
        }
    }

    private void offer(Section section, VolunteerDetails found) {
        var free = accounts.free();
        if (free.isEmpty()) {
            section.add(soft(words.text("helpers.account.none-free")));
            return;
        }
        var account = new ComboBox<Colleague>(words.text("helpers.account.which"));
        account.setItems(free);
        account.setItemLabelGenerator(Colleague::name);
        account.setHelperText(words.text("helpers.account.help"));
        var join = new Button(words.text("helpers.account.join"), click -> {
            var done = feedback.attempt(Map.of("account", account), () -> {
                var chosen = Check.present("account", account.getValue());
                accounts.join(found.id(), chosen.id());
                feedback.done("helpers.account.joined", chosen.name());
            });
            if (done) {
                show(found);
            }
        });
        var line = new Div(account, join);
        line.addClassName("helpers-sign-up");
        section.add(line);
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("helpers-soft");
        return paragraph;
    }
}
