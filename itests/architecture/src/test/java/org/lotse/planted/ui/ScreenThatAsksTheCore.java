package org.lotse.planted.ui;

import org.lotse.planted.core.DomainThatKnowsDerby;

/** Planted: goes round the API. */
public final class ScreenThatAsksTheCore {
    final DomainThatKnowsDerby domain = new DomainThatKnowsDerby();
}
