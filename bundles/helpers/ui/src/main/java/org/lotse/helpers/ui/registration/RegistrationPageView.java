package org.lotse.helpers.ui.registration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Optional;
import org.lotse.helpers.api.registration.RegistrationPage;
import org.lotse.helpers.api.registration.RegistrationPageDetails;
import org.lotse.helpers.api.registration.RegistrationPages;
import org.lotse.helpers.ui.FormParts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Whether the public page is held open, where it is, and what it says of who is responsible. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = RegistrationPageView.ROUTE,
        permission = "helpers.edit",
        title = "helpers.registration-page.title",
        menu = false,
        icon = "user-check",
        order = 13)
@StyleSheet("context://helpers/helpers.css")
public final class RegistrationPageView extends Composite<Div> implements View, Enterable, KeepsInput {

    static final String ROUTE = "helpers/registrations/page";

    private static final long serialVersionUID = 1L;

    private final transient RegistrationPages pages;
    private final transient Feedback feedback;
    private final Checkbox open = new Checkbox(getTranslation("helpers.registration-page.open"));
    private final TextArea contact = area("contact", RegistrationPage.CONTACT_LENGTH);
    private final TextArea officer = area("officer", RegistrationPage.CONTACT_LENGTH);
    private final TextArea notice = area("notice", RegistrationPage.NOTICE_LENGTH);
    private final Section where = FormParts.section(getTranslation("helpers.registration-page.where"));
    private final Div address = new Div();
    private final transient FormFields fields;
    private final transient Edit<RegistrationPageDetails> edit;

    /** Draws an empty form; {@link #enter} reads. */
    @Activate
    public RegistrationPageView(@Reference RegistrationPages pages, @Reference Feedback feedback) {
        this.pages = pages;
        this.feedback = feedback;
        fields = new FormFields()
                .add("open", open)
                .add("contact", contact)
                .add("officer", officer)
                .add("notice", notice);
        edit = new Edit<>(fields, feedback, seen -> Optional.of(pages.find()), this::show);
        open.setHelperText(getTranslation("helpers.registration-page.open-help"));
        address.addClassName("helpers-web-address");
        where.add(address);
        var form = new Div(
                where,
                FormParts.section(
                        getTranslation("helpers.registration-page.decision"), open, contact, officer, notice));
        form.addClassName("helpers-form");
        getContent().setId("registration-page");
        getContent().addClassName("helpers-detail");
        getContent()
                .add(
                        new ViewLink(getTranslation("helpers.registration-page.back"), "helpers/registrations"),
                        new ViewHeader(getTranslation("helpers.registration-page.title")),
                        form,
                        new FormFoot(
                                getTranslation("helpers.form.save"),
                                this::save,
                                getTranslation("helpers.form.undo"),
                                () -> edit().begin(pages.find())));
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(pages.find());
    }

    @Override
    public boolean hasUnsavedInput() {
        return fields.isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return fields.changes();
    }

    private void show(RegistrationPageDetails found) {
        var page = found.page();
        open.setValue(page.open());
        contact.setValue(FormParts.orEmpty(page.contact()));
        officer.setValue(FormParts.orEmpty(page.officer()));
        notice.setValue(FormParts.orEmpty(page.notice()));
        address.removeAll();
        if (!found.mailPossible()) {
            var warning = new Paragraph(getTranslation("helpers.registration-page.no-mail"));
            warning.addClassName("helpers-warning");
            address.add(warning);
        }
        address.add(page.open() ? link(found.address()) : new Paragraph(found.address()));
    }

    /** Opened beside this page, as everybody sees it. */
    private Anchor link(String target) {
        var link = new Anchor(target, target);
        link.setTarget("_blank");
        return link;
    }

    private Edit<RegistrationPageDetails> edit() {
        return edit;
    }

    private void save() {
        edit.save(seen -> pages.revise(seen.revision(), value()), () -> {
            edit.begin(pages.find());
            feedback.done("helpers.registration-page.saved");
        });
    }

    private RegistrationPage value() {
        return new RegistrationPage(
                open.getValue(),
                FormParts.orNull(contact.getValue()),
                FormParts.orNull(officer.getValue()),
                FormParts.orNull(notice.getValue()));
    }

    private TextArea area(String part, int length) {
        var area = new TextArea(getTranslation("helpers.registration-page." + part));
        area.setHelperText(getTranslation("helpers.registration-page." + part + "-help"));
        area.setMaxLength(length);
        return area;
    }
}
