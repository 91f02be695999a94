package org.lotse.demo;

import org.lotse.funding.api.application.Grants;
import org.lotse.funding.api.instalment.Instalments;
import org.lotse.funding.api.passing.Passings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a grant's money is written with, in one hand. */
@Component(service = MoneyParts.class)
public final class MoneyParts {

    private final Grants grants;
    private final Instalments instalments;
    private final Passings passings;

    /** The services of the module. */
    @Activate
    public MoneyParts(@Reference Grants grants, @Reference Instalments instalments, @Reference Passings passings) {
        this.grants = grants;
        this.instalments = instalments;
        this.passings = passings;
    }

    Grants grants() {
        return grants;
    }

    Instalments instalments() {
        return instalments;
    }

    Passings passings() {
        return passings;
    }
}
