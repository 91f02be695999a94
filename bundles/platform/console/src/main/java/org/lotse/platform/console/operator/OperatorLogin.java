package org.lotse.platform.console.operator;

import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.login.LoginException;
import org.apache.karaf.jaas.modules.publickey.PublickeyLoginModule;

/** Karaf's login by key, which also tells of those whom it refuses. The name they gave is not told: it may be anything. */
public final class OperatorLogin extends PublickeyLoginModule {

    /** Option: what runs when somebody is refused, a {@link Runnable}. */
    static final String REFUSED = "lotse.refused";

    private Runnable refused = () -> {};

    @Override
    public void initialize(
            Subject subject, CallbackHandler handler, Map<String, ?> sharedState, Map<String, ?> options) {
        super.initialize(subject, handler, sharedState, options);
        if (options.get(REFUSED) instanceof Runnable told) {
            refused = told;
        }
    }

    @Override
    public boolean login() throws LoginException {
        try {
            return super.login();
        } catch (LoginException refusal) {
            refused.run();
            throw refusal;
        }
    }
}
