package org.lotse.funding.api.rule;

/** What somebody in a funded post has learnt; the rate of a post follows from it. */
public enum Qualification {
    /** A university degree. */
    UNIVERSITY,
    /** A middle qualification, training included. */
    MIDDLE
}
