package org.lotse.helpers.api.request;

/**
 * How far a request has come. It is taken up or declined; who is found for it becomes its sponsor; when that ends, it ends too or somebody
 * else is looked for. Whoever asked from outside may withdraw it as long as it is not over.
 */
public enum HelpRequestState {
    /** Came in; nobody looks for anybody yet. */
    OPEN,
    /** Somebody who coordinates looks for a volunteer. */
    TAKEN_UP,
    /** A volunteer helps. */
    ARRANGED,
    /** Was not taken up, or nobody was found. Final. */
    DECLINED,
    /** The help has ended. Final. */
    ENDED,
    /** Whoever asked needs it no more. Final. */
    WITHDRAWN;

    /** Whether nothing leads on from here. */
    public boolean isFinal() {
        return this == DECLINED || this == ENDED || this == WITHDRAWN;
    }
}
