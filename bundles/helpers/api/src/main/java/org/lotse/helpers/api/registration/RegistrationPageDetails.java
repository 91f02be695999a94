package org.lotse.helpers.api.registration;

/**
 * The public page as coordinators see it.
 *
 * @param revision how often it was changed; goes back in {@link RegistrationPages#revise}
 * @param page what was decided
 * @param address where it is, to be printed and linked: the whole address if the operator named that of this installation, else the path below it
 * @param mailPossible whether mail can be sent and its links lead here; without that nobody can register
 */
public record RegistrationPageDetails(long revision, RegistrationPage page, String address, boolean mailPossible) {}
