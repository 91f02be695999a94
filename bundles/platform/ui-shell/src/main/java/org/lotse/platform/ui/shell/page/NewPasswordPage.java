package org.lotse.platform.ui.shell.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.lotse.platform.security.signin.SignIn;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.shell.layout.OpenLayout;
import org.lotse.platform.ui.shell.navigation.Entrance;
import org.lotse.platform.ui.shell.session.PasswordDue;
import org.lotse.platform.ui.shell.session.ShellSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Where a one-time password is replaced by one's own; only then the person is signed in. */
@AnonymousAllowed
@Route(value = Entrance.NEW_PASSWORD, layout = OpenLayout.class)
@Component(service = NewPasswordPage.class, scope = ServiceScope.PROTOTYPE)
public final class NewPasswordPage extends Composite<Div> implements BeforeEnterObserver, PageTitle {

    private static final long serialVersionUID = 1L;

    private final transient SignIn signIn;
    private final transient Welcome welcome;
    private final transient Feedback feedback;
    private final PasswordForm form = new PasswordForm(false, this::save);

    /** Draws the form. */
    @Activate
    public NewPasswordPage(@Reference SignIn signIn, @Reference Welcome welcome, @Reference Feedback feedback) {
        this.signIn = signIn;
        this.welcome = welcome;
        this.feedback = feedback;
        getContent().addClassName("lotse-panel");
        getContent()
                .add(
                        new H1(getTranslation("shell.new-password.title")),
                        new Paragraph(getTranslation("shell.new-password.text")),
                        form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (ShellSession.require().passwordDue().isEmpty()) {
            event.forwardTo("");
        }
    }

    @Override
    public Optional<String> pageTitle() {
        return Optional.of(getTranslation("shell.new-password.title"));
    }

    private void save() {
        ShellSession.require().passwordDue().ifPresent(this::save);
        form.ready();
    }

    private void save(PasswordDue due) {
        var user = due.account().id();
        if (feedback.attempt(form.fields(), () -> PasswordChange.perform(signIn, user, due.current(), form))) {
            welcome.enter(due.account(), getUI().orElseThrow());
        }
    }
}
