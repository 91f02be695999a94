package org.lotse.platform.audit.trail;

import java.util.Optional;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.Scope;

/** Actors as the trail writes them: identities only, since names would outlive those who bear them. */
final class Actors {

    private static final int LENGTH = 120;

    private final CurrentScope scope;

    Actors(CurrentScope scope) {
        this.scope = scope;
    }

    /** Who acts on this thread; the platform itself if nobody else. */
    String current() {
        return text(scope.get().map(Scope::actor));
    }

    String text(Optional<Actor> actor) {
        var text = actor.map(Actors::text).orElse("platform");
        return text.length() <= LENGTH ? text : text.substring(0, LENGTH);
    }

    private static String text(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> "person:" + person.id();
            case Actor.Operator operator -> "operator:" + operator.displayName();
            case Actor.Module module -> "module:" + module.id();
            case Actor.Visitor visitor -> "visitor:" + visitor.only();
        };
    }
}
