package org.lotse.funding.api.application;

/** How far an application has come. Only a draft can be changed. */
public enum ApplicationState {
    /** Somebody writes it. */
    DRAFT,
    /** It is complete, and waits for a signature. */
    CHECKED,
    /** Signed on paper; what was signed stays. */
    SIGNED,
    /** The authority has it. */
    SENT,
    /** The authority granted money, perhaps less than was applied for. */
    APPROVED,
    /** The authority granted nothing. */
    REJECTED,
    /** The applicant objected to the decision, and the authority decides again. What was granted is granted meanwhile. */
    OBJECTION,
    /** The applicant took it back. */
    WITHDRAWN
}
