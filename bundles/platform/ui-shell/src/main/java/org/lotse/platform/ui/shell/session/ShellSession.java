package org.lotse.platform.ui.shell.session;

import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.lotse.platform.ui.shell.views.ViewEntry;

/**
 * A browser's session. Whatever Vaadin runs for it, on whichever thread, runs in the scope of its person: pending tasks
 * and pushes of one session are often worked off by a thread that serves another.
 */
public final class ShellSession extends VaadinSession {

    private static final long serialVersionUID = 1L;

    private final transient ScopeBinding binding;
    private transient volatile @Nullable SignedIn signedIn;
    private transient volatile @Nullable PasswordDue passwordDue;
    private transient volatile List<ViewEntry> views = List.of();

    /** @param binding binds the scope of this session around its work */
    public ShellSession(VaadinService service, ScopeBinding binding) {
        super(service);
        this.binding = binding;
    }

    /** The session whose work the current thread does, if any. */
    public static Optional<ShellSession> current() {
        return VaadinSession.getCurrent() instanceof ShellSession session ? Optional.of(session) : Optional.empty();
    }

    /** The session of the current request; there always is one inside a page. */
    public static ShellSession require() {
        return current().orElseThrow(() -> new IllegalStateException("No session on this thread"));
    }

    /** Who is signed in. Any thread. */
    public Optional<SignedIn> signedIn() {
        return Optional.ofNullable(signedIn);
    }

    /** The scope of the session's work; empty while nobody is signed in. Any thread. */
    public Optional<Scope> scope() {
        return signedIn().map(SignedIn::scope);
    }

    /** Somebody who must choose a password first. */
    public Optional<PasswordDue> passwordDue() {
        return Optional.ofNullable(passwordDue);
    }

    /** The person works in this tenant from now on. */
    public void signIn(SignedIn who) {
        forgetPassword();
        signedIn = who;
    }

    /** The person must choose a password before signing in. */
    public void awaitPassword(PasswordDue who) {
        forgetPassword();
        signedIn = null;
        passwordDue = who;
    }

    /** Nobody is signed in from now on. */
    public void signOut() {
        forgetPassword();
        signedIn = null;
    }

    /** Gives the session an id that nobody could have planted before signing in. Call within a request of the session. */
    public void renewId() {
        ((RenewsIds) getService()).renewId(this);
    }

    /** The views whose routes this session knows. */
    public List<ViewEntry> views() {
        return views;
    }

    /** Notes which routes the session knows now. */
    public void know(List<ViewEntry> granted) {
        views = List.copyOf(granted);
    }

    /** Pending tasks and the push that follows, which asks data providers, belong to this session whoever unlocks it. */
    @Override
    public void unlock() {
        try (var bound = binding.bind(this::scope)) {
            super.unlock();
        }
    }

    @Override
    public void accessSynchronously(Command command) {
        try (var bound = binding.bind(this::scope)) {
            super.accessSynchronously(command);
        }
    }

    private void forgetPassword() {
        passwordDue().ifPresent(PasswordDue::wipe);
        passwordDue = null;
    }
}
