package org.lotse.platform.api.vocabulary;

/** The areas of life by which assessment, plan, contacts and statistics are sorted: the list all tenants share. */
public enum LifeArea {
    /** Learning German. */
    LANGUAGE,
    /** School, training, recognition of what one has learnt. */
    EDUCATION,
    /** Finding and keeping work. */
    WORK,
    /** Finding and keeping a home. */
    HOUSING,
    /** Body and mind. */
    HEALTH,
    /** Neighbours, clubs, faith, volunteering. */
    PARTICIPATION,
    /** Children, partners, relatives abroad. */
    FAMILY,
    /** Residence, asylum procedure, naturalisation. */
    LEGAL_STATUS,
    /** Income, benefits, debts. */
    FINANCES
}
