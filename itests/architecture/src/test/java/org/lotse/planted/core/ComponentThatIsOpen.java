package org.lotse.planted.core;

import org.osgi.service.component.annotations.Component;

/** Planted: anybody may derive from it. */
@Component(service = {})
public class ComponentThatIsOpen {}
