package org.lotse.platform.ui.shell.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.lotse.platform.security.signin.SignIn;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.shell.layout.ShellLayout;
import org.lotse.platform.ui.shell.session.ShellSession;
import org.lotse.platform.ui.shell.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One's own account: for now, changing the password. */
@Route(value = "account", layout = ShellLayout.class)
@Component(service = AccountPage.class, scope = ServiceScope.PROTOTYPE)
public final class AccountPage extends Composite<Div> implements PageTitle {

    private static final long serialVersionUID = 1L;

    private final transient SignIn signIn;
    private final transient Feedback feedback;
    private final PasswordForm form = new PasswordForm(true, this::save);

    /** Draws the form. */
    @Activate
    public AccountPage(@Reference SignIn signIn, @Reference Feedback feedback) {
        this.signIn = signIn;
        this.feedback = feedback;
        getContent().addClassName("lotse-account-page");
        getContent()
                .add(
                        new ViewHeader(getTranslation("shell.account.title")),
                        new H2(getTranslation("shell.account.password")),
                        form);
    }

    @Override
    public Optional<String> pageTitle() {
        return Optional.of(getTranslation("shell.account.title"));
    }

    private void save() {
        ShellSession.require().signedIn().ifPresent(this::save);
        form.ready();
    }

    private void save(SignedIn who) {
        var user = who.person().id();
        if (feedback.attempt(form.fields(), () -> PasswordChange.perform(signIn, user, form.current(), form))) {
            form.empty();
            feedback.done("shell.password.done");
        }
    }
}
