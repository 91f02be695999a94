package org.lotse.liga.api.training;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The list of trainings for municipalities, in the current scope's district (ADR 50, 84). Once published, it follows every change by itself: offers, dates, room.
 * Needs {@code liga.edit}. Any thread that has a scope; every call is one transaction and begins at the gate.
 */
@ProviderType
public interface PublishedTrainings {

    /** Greatest length of the contact, in characters. */
    int CONTACT_LENGTH = 200;

    /** What municipalities have. */
    OfferState state();

    /**
     * Publishes what is offered to municipalities and is not over.
     *
     * @param contact whom they ask and where they sign people up
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code contact} if it is missing or too long
     */
    void publish(String contact);
}
