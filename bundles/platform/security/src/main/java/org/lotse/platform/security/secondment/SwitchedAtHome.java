package org.lotse.platform.security.secondment;

import java.util.function.Predicate;

/** Whether the module from which a secondment follows is on at home. While it is switched off there, the secondment rests. */
@FunctionalInterface
public interface SwitchedAtHome extends Predicate<Stay> {}
