package org.lotse.cases.api.asking;

import org.lotse.platform.api.exchange.ArrivedPackage;

/**
 * A request of another body that was answered or taken back. What it said is erased.
 *
 * @param arrived what the exchange knows; accepted means that the case was handed over
 * @param body who asked
 */
public record SettledRequest(ArrivedPackage arrived, String body) {}
