package org.lotse.platform.ui.shell.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lotse.platform.api.identity.Account;
import org.lotse.platform.security.signin.SignIn;
import org.lotse.platform.security.signin.SignInOutcome;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.shell.guard.RequestOrigin;
import org.lotse.platform.ui.shell.layout.Notices;
import org.lotse.platform.ui.shell.layout.OpenLayout;
import org.lotse.platform.ui.shell.navigation.Entrance;
import org.lotse.platform.ui.shell.session.EndReason;
import org.lotse.platform.ui.shell.session.PasswordDue;
import org.lotse.platform.ui.shell.session.ShellSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The door. */
@AnonymousAllowed
@Route(value = Entrance.SIGN_IN, layout = OpenLayout.class)
@Component(service = SignInPage.class, scope = ServiceScope.PROTOTYPE)
public final class SignInPage extends Composite<Div> implements BeforeEnterObserver, PageTitle {

    private static final long serialVersionUID = 1L;

    private final transient SignIn signIn;
    private final transient Welcome welcome;
    private final Paragraph message = new Paragraph();
    private final TextField name = new TextField(getTranslation("shell.sign-in.name"));
    private final PasswordField password = new PasswordField(getTranslation("shell.sign-in.password"));
    private final Button enter = new Button(getTranslation("shell.sign-in.enter"));

    /** Draws the form. */
    @Activate
    public SignInPage(@Reference SignIn signIn, @Reference Welcome welcome, @Reference Notices notices) {
        this.signIn = signIn;
        this.welcome = welcome;
        message.addClassName("lotse-form-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        getContent().addClassName("lotse-panel");
        getContent().setId("sign-in");
        getContent()
                .add(
                        new H1(getTranslation("shell.sign-in.title")),
                        new Paragraph(getTranslation("shell.sign-in.subtitle")),
                        message,
                        form(),
                        notices.details());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (ShellSession.require().signedIn().isPresent()) {
            event.forwardTo("");
            return;
        }
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("reason")
                .flatMap(EndReason::of)
                .ifPresent(reason -> say(getTranslation(reason.textKey()), "info"));
    }

    @Override
    public Optional<String> pageTitle() {
        return Optional.of(getTranslation("shell.sign-in.title"));
    }

    private PlainForm form() {
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setAutocapitalize(Autocapitalize.NONE);
        name.setAutocorrect(false);
        name.setAutofocus(true);
        name.getElement().setProperty("name", "username");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.getElement().setProperty("name", "password");
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.addClickShortcut(Key.ENTER);
        enter.addClickListener(click -> attempt());
        enter.setDisableOnClick(true);
        return new PlainForm(name, password, enter);
    }

    private void attempt() {
        enter.setEnabled(true);
        if (name.isEmpty() || password.isEmpty()) {
            say(getTranslation("shell.sign-in.incomplete"), "error");
            (name.isEmpty() ? name : password).focus();
            return;
        }
        var typed = password.getValue().toCharArray();
        try {
            answer(signIn.signIn(name.getValue(), typed, RequestOrigin.current()), typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private void answer(SignInOutcome outcome, char[] typed) {
        switch (outcome) {
            case SignInOutcome.Accepted accepted
            when welcome.hasPlaceFor(accepted.account()) -> accept(accepted.account(), typed);
            case SignInOutcome.Throttled throttled ->
                refuse(getTranslation("shell.sign-in.throttled", readable(throttled.delay())));
            default -> refuse(getTranslation("shell.sign-in.refused"));
        }
    }

    private void accept(Account account, char[] typed) {
        var session = ShellSession.require();
        var tab = getUI().orElseThrow();
        session.renewId();
        closeOthers(session, tab);
        if (account.mustChangePassword()) {
            session.awaitPassword(new PasswordDue(account, typed.clone()));
            var wanted = Entrance.wanted(tab);
            tab.navigate(
                    Entrance.NEW_PASSWORD,
                    wanted.isEmpty() ? QueryParameters.empty() : QueryParameters.of(Entrance.TO, wanted));
            return;
        }
        welcome.enter(account, tab);
    }

    /** A tab that somebody else opened in this session before, to be let in with it, is shut out. */
    private static void closeOthers(ShellSession session, UI tab) {
        List.copyOf(session.getUIs()).stream().filter(other -> other != tab).forEach(other -> {
            other.close();
            session.removeUI(other);
        });
    }

    private void refuse(String words) {
        say(words, "error");
        password.clear();
        password.focus();
    }

    private void say(String words, String kind) {
        message.setText(words);
        message.getElement().setAttribute("data-kind", kind);
        message.setVisible(true);
    }

    private String readable(Duration delay) {
        var seconds = Math.max(1, delay.plusMillis(999).toSeconds());
        return seconds < 100
                ? getTranslation("shell.seconds", seconds)
                : getTranslation("shell.minutes", (seconds + 59) / 60);
    }
}
