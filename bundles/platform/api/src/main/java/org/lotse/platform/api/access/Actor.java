package org.lotse.platform.api.access;

import org.lotse.platform.api.module.ModuleId;

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

    /**
     * A module at work without a person: the platform delivers an event to it or runs a job of it. May do everything that
     * the module itself defines, as long as the module is on for the tenant, and nothing else: neither another module's
     * acts nor the platform's.
     *
     * @param id the module for which the platform works
     */
    record Module(ModuleId id) implements Actor {

        /** @throws IllegalArgumentException for the platform, which is no module and may not be given its permissions so */
        public Module {
            if (id.equals(ModuleId.PLATFORM)) {
                throw new IllegalArgumentException("The platform is not a module that acts");
            }
        }

        @Override
        public String displayName() {
            return id.value();
        }
    }

    /**
     * Somebody without an account, at a page that a module holds open to everybody. May do the one thing that the page is for, as long
     * as the module is on for the tenant, and nothing else. Nothing is known about them.
     *
     * @param only what the page is for
     */
    record Visitor(Permission only) implements Actor {

        /** @throws IllegalArgumentException for a permission of the platform, which holds nothing open */
        public Visitor {
            if (only.module().equals(ModuleId.PLATFORM)) {
                throw new IllegalArgumentException("Nothing of the platform is open to everybody");
            }
        }

        @Override
        public String displayName() {
            return only.key();
        }
    }
}
