package org.lotse.platform.audit.chain;

/**
 * One entry as it lies in the database.
 *
 * @param link its place and its seal
 * @param statement what it says
 */
public record Entry(Link link, Statement statement) {}
