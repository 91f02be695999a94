package org.lotse.planted.bare;

/** Planted: lives in a package that says nothing about null. */
public final class Bare {}
