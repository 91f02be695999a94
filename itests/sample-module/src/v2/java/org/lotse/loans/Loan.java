package org.lotse.loans;

/**
 * Something lent.
 *
 * @param thing what it is, up to 100 characters
 * @param shelf where it belongs, up to 40 characters
 */
public record Loan(String thing, String shelf) {}
