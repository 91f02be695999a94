package org.lotse.cases.api;

/**
 * Command: write a contact into the log of a case.
 *
 * @param caseId whose log
 * @param contact what to write down
 */
public record LogContact(CaseId caseId, ContactData contact) {}
