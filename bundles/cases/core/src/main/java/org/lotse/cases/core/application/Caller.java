package org.lotse.cases.core.application;

import java.util.List;
import org.lotse.cases.api.Responsible;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.tenant.TenantId;

/** The person at work. Whoever writes or reads as a colleague is a person; anything else here is a bug. */
final class Caller {

    private final CurrentScope scope;

    Caller(CurrentScope scope) {
        this.scope = scope;
    }

    TenantId tenant() {
        return scope.require().tenant();
    }

    /** The person, as cases name whoever answers for them. */
    Responsible responsible() {
        var person = person();
        return new Responsible(person.id(), person.displayName());
    }

    /** Colleagues, as cases name them. */
    static List<Responsible> responsibles(List<Colleague> colleagues) {
        return colleagues.stream()
                .map(colleague -> new Responsible(colleague.id(), colleague.name()))
                .toList();
    }

    Actor.Person person() {
        return switch (scope.require().actor()) {
            case Actor.Person person -> person;
            case Actor.Operator operator -> throw new IllegalStateException("The gate let an operator pass");
            case Actor.Visitor visitor -> throw new IllegalStateException("The gate let a visitor pass");
            case Actor.Module module ->
                throw new IllegalStateException(
                        "Only a person does this, but it was asked for by module " + module.id());
        };
    }
}
