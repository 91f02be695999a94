package org.lotse.itests.container;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.PrivilegedAction;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.shell.api.console.Command;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.lotse.infrastructure.jaasbridge.InheritedSubject;

/** The operators' shell, without the way in: lines as they are typed by somebody who has these roles. */
final class Console {

    /** The roles of whoever may do everything; as in {@code etc/org.apache.karaf.command.acl.lotse.cfg}. */
    static final Set<String> ADMIN = Set.of("admin");

    private Console() {}

    /**
     * What came of a line.
     *
     * @param printed all that was to be read
     * @param refusal why nothing was done
     */
    record Answer(String printed, Optional<Exception> refusal) {

        /** What it says of itself, for the reader of a failure. */
        @Override
        public String toString() {
            return refusal.map(String::valueOf).orElse("done") + " " + printed.strip();
        }
    }

    static Answer typed(Set<String> roles, String line) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var session = Product.service(SessionFactory.class).create(InputStream.nullInputStream(), out, out);
        session.put("USER", "probe");
        try {
            var refusal = as(roles, () -> {
                try {
                    session.execute(line);
                    return Optional.<Exception>empty();
                } catch (Exception refused) {
                    return Optional.of(refused);
                }
            });
            return new Answer(printed.toString(StandardCharsets.UTF_8), refusal);
        } finally {
            session.close();
        }
    }

    /** What the operator reads who may do everything; an error if it was refused. */
    static String typed(String line) {
        var answer = typed(ADMIN, line);
        if (answer.refusal().isPresent()) {
            throw new AssertionError(
                    "`" + line + "` was refused: " + answer, answer.refusal().get());
        }
        return answer.printed();
    }

    /** All commands of the product's own scope: the registry shows nobody what they may not type. */
    static Stream<Command> commands() {
        var registry = Product.service(SessionFactory.class).getRegistry();
        return as(ADMIN, registry::getCommands).stream()
                .filter(command -> command.getScope().equals(ConsoleCommand.SCOPE));
    }

    /** On a thread of its own, as every session has: the shell remembers by threads who sees what. */
    private static <T> T as(Set<String> roles, Supplier<T> work) {
        var somebody = new Subject();
        roles.forEach(role -> somebody.getPrincipals().add(new RolePrincipal(role)));
        return CompletableFuture.supplyAsync(
                        () -> InheritedSubject.doAs(somebody, (PrivilegedAction<T>) work::get),
                        session -> new Thread(session, "shell").start())
                .join();
    }
}
