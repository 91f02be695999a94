package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.identity.AddMember;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.form.FormFields;

/** Asks who is to become a member, and as what. */
final class MemberForm {

    private static final int LONGEST_SIGN_IN_NAME = 60;
    private static final int LONGEST_NAME = 100;

    private final TextField displayName = new TextField();
    private final TextField signInName = new TextField();
    private final RoleChoice roles;
    private final Feedback feedback;

    MemberForm(Feedback feedback, List<Role> offered) {
        this.feedback = feedback;
        roles = new RoleChoice(offered);
        displayName.setLabel(displayName.getTranslation("admin.members.name"));
        displayName.setHelperText(displayName.getTranslation("admin.members.name-help"));
        displayName.setMaxLength(LONGEST_NAME);
        displayName.setRequiredIndicatorVisible(true);
        signInName.setLabel(signInName.getTranslation("admin.members.sign-in-name"));
        signInName.setHelperText(signInName.getTranslation("admin.members.sign-in-help"));
        signInName.setMaxLength(LONGEST_SIGN_IN_NAME);
        signInName.setRequiredIndicatorVisible(true);
        signInName.setAutofocus(true);
    }

    /**
     * @param input told what is typed
     * @param add does it, or refuses with a rule beside a field
     */
    void open(DialogInput input, Consumer<AddMember> add) {
        var fields = new FormFields()
                .add("signInName", signInName)
                .add("displayName", displayName)
                .addAll(roles.fields());
        var dialog = new DialogFrame(
                displayName.getTranslation("admin.members.add"),
                new Paragraph(displayName.getTranslation("admin.members.add-text")),
                signInName,
                displayName,
                roles.component());
        input.watch(dialog, fields)
                .open(
                        displayName.getTranslation("admin.members.add-confirm"),
                        () -> feedback.attempt(fields.validated(), () -> add.accept(value())));
    }

    private AddMember value() {
        return new AddMember(signInName.getValue(), displayName.getValue(), roles.value());
    }
}
