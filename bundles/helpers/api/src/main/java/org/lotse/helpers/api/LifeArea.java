package org.lotse.helpers.api;

/**
 * The areas of life in which somebody wants to help: the list all tenants share, word for word that of integration plans,
 * so that a request for support finds its helper. Copied here, because this module works without the other.
 */
public enum LifeArea {
    /** Learning and practising German. */
    LANGUAGE,
    /** School and vocational training. */
    EDUCATION,
    /** Looking for work and keeping it. */
    WORK,
    /** Looking for a home, moving in, living there. */
    HOUSING,
    /** Doctors, health insurance, pregnancy. */
    HEALTH,
    /** Neighbours, clubs, leisure. */
    PARTICIPATION,
    /** Children and families. */
    FAMILY,
    /** Residence, authorities. */
    LEGAL_STATUS,
    /** Income, accounts, contracts. */
    FINANCES
}
