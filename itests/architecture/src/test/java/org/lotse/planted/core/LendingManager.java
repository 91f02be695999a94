package org.lotse.planted.core;

/** Planted: what does it do? */
public final class LendingManager {}
