package org.lotse.itests.browser;

import org.lotse.itests.harness.Lotse;

/** Who runs the machine, at {@code bin/client}. */
final class Operator {

    private final Lotse lotse;

    Operator(Lotse lotse) {
        this.lotse = lotse;
    }

    void enable(Town town, String module) {
        lotse.client("lotse:module-enable " + town.key + " " + module);
    }

    void disable(Town town, String module) {
        lotse.client("lotse:module-disable " + town.key + " " + module);
    }

    /** Asks for a run of a job as soon as there is a place. */
    void run(Town town, String job) {
        lotse.client("lotse:job-run " + town.key + " " + job);
    }

    /** Gives somebody exactly these roles. */
    void assign(Town town, Person person, String... roles) {
        lotse.client("lotse:user-roles " + town.key + " " + person.signInName + " " + String.join(" ", roles));
    }
}
