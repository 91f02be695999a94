package org.lotse.cases.core.domain;

import java.time.Year;

/** The running numbers of the current tenant, one series per year. Inside a transaction only. */
public interface CaseNumbers {

    /**
     * Draws the next number of a year, from 1. Nobody else gets it; whoever draws at the same time waits until this
     * transaction ends, and a transaction that fails gives its number back.
     */
    int next(Year year);
}
