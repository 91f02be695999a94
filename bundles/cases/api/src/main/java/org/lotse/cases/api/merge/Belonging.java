package org.lotse.cases.api.merge;

/** What belongs to a case and goes with it when it is merged. */
public enum Belonging {
    /** Contacts that were logged. */
    CONTACTS,
    /** Appointments. */
    APPOINTMENTS,
    /** Tasks, also those that are done. */
    TASKS,
    /** Assessments. */
    ASSESSMENTS,
    /** Versions of the plan. */
    PLANS,
    /** Documents, the letters among them. */
    DOCUMENTS,
    /** Consents and releases from secrecy. */
    RELEASES,
    /** Entries in the register of who received what. */
    DISCLOSURES,
    /** Dwellings. */
    DWELLINGS,
    /** Belonging to households. */
    MEMBERSHIPS,
    /** Extensions of the care period that were asked for. */
    EXTENSIONS,
    /** Changes of whoever answers for it. */
    REASSIGNMENTS,
    /** Covers of single cases. */
    COVERS,
    /** Packages that went to other offices. */
    DISPATCHES,
    /** Where the case came from. */
    ORIGINS,
    /** Disputed data, also settled ones. */
    DISPUTES,
    /** What was asked of the helper circle. */
    SUPPORT,
    /** Areas of life that a regular service takes over. */
    TRANSITIONS,
    /** Earlier closings. */
    CLOSINGS,
    /** Notes and letters that somebody is writing. */
    DRAFTS,
    /** Cases that were merged into this one before. */
    MERGED
}
