package org.lotse.platform.api.access;

/** Who is acting. Only the platform makes actors; modules read them to record who did something. */
public sealed interface Actor {

    /** How the actor is shown to colleagues of the same tenant and written to the tenant's records. */
    String displayName();

    /**
     * A signed-in person. What they may do follows from the roles of their membership in the current tenant.
     *
     * @param id the account
     * @param displayName the name colleagues know them by
     */
    record Person(UserId id, String displayName) implements Actor {}

    /**
     * The operator of the machine, working on the Karaf console. May run the platform (switch modules, add accounts) but
     * is refused every permission of a module: an operator never sees case content.
     *
     * @param displayName the console login
     */
    record Operator(String displayName) implements Actor {}
}
