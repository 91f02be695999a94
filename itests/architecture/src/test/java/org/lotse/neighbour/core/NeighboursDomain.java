package org.lotse.neighbour.core;

/** What others should not see. */
public final class NeighboursDomain {}
