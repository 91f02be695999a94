package org.lotse.platform.api.access;

import org.lotse.platform.api.tenant.TenantId;

/**
 * The border inside which a piece of work happens: one tenant, one actor.
 *
 * @param tenant whose data the work may touch
 * @param actor who does it
 */
public record Scope(TenantId tenant, Actor actor) {}
