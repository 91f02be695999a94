package org.lotse.platform.api.deployment;

import java.util.Locale;

/** Why something cannot be deployed. Each has two texts: what is wrong, and what to do about it. */
public enum Fault {
    /** The file is not a bundle, or no KAR with bundles in it. Says why. */
    NOT_A_BUNDLE,
    /** The file ends too early or is damaged. */
    CUT_OFF,
    /** Signatures are asked for, and it has none, or not for everything in it. Says what is not signed. */
    UNSIGNED,
    /** It was changed after it was signed. Says what. */
    ALTERED,
    /** It is signed by somebody who is not trusted here. Says whom. */
    UNTRUSTED,
    /** Another file brings a bundle of this name. Says bundle, version and the other file. */
    NAME_TAKEN,
    /** The bundle belongs to the platform itself. Says which. */
    PLATFORM,
    /** Something that it needs is not there. Says bundle and what. */
    UNRESOLVED,
    /** Another bundle has a view at this route. Says route and the other bundle. */
    ROUTE_TAKEN,
    /** A migration would fail. Says the tenant and the database's reason. */
    MIGRATION,
    /** Starting it threw. Says bundle or component, and the error. */
    ACTIVATION,
    /** A component waits for services in vain. Says component and service. */
    NOT_READY,
    /** It brings no acceptable module although its views or data belong to one. Says module and reason. */
    NO_MODULE,
    /** Other bundles would no longer work. Says which. */
    HARMS_OTHERS,
    /** It could not be tried: the machine refused. Says the error. */
    TROUBLE;

    /** Key of the text that says what is wrong. */
    public String reasonKey() {
        return "deployment.reason." + word();
    }

    /** Key of the text that says what to do. */
    public String cureKey() {
        return "deployment.cure." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
