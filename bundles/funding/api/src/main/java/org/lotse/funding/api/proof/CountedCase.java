package org.lotse.funding.api.proof;

/**
 * A case that was counted.
 *
 * @param number its pseudonymous number
 * @param address of its page
 * @param times how often it counts: a case with three contacts counts three times among contacts
 */
public record CountedCase(String number, String address, long times) {}
