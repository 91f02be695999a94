package org.lotse.loans;

/**
 * Something lent.
 *
 * @param thing what it is, up to 100 characters
 */
public record Loan(String thing) {}
