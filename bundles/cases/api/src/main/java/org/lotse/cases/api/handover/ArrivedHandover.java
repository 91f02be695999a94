package org.lotse.cases.api.handover;

import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.platform.api.exchange.ArrivedPackage;

/**
 * A package in the inbox, and what became of it.
 *
 * @param arrived how far it is
 * @param senderName what the sender is called
 * @param opened the case that was opened with it, if it was accepted
 */
public record ArrivedHandover(ArrivedPackage arrived, String senderName, Optional<CaseId> opened) {}
