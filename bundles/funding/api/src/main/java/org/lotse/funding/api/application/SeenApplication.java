package org.lotse.funding.api.application;

/** An application as a person saw it. */
public record SeenApplication(ApplicationId id, long revision) {}
