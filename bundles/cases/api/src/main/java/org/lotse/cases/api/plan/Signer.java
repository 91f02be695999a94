package org.lotse.cases.api.plan;

/** Who agreed to a plan. */
public enum Signer {
    /** The person whose plan it is; without them nothing is agreed. */
    PERSON,
    /** The integration manager. */
    MANAGER,
    /** Somebody else, named beside it: a partner, parents, an interpreter. */
    OTHER
}
