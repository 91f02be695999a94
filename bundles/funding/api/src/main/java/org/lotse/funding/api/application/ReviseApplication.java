package org.lotse.funding.api.application;

/** Writes a draft down anew, as a person saw it before. */
public record ReviseApplication(ApplicationId id, long revision, ApplicationData data) {}
