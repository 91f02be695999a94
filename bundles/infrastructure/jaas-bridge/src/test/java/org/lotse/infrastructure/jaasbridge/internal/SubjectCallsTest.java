package org.lotse.infrastructure.jaasbridge.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.security.AccessController;
import java.security.Principal;
import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.security.auth.Subject;
import org.junit.jupiter.api.Test;
import org.lotse.infrastructure.jaasbridge.InheritedSubject;

class SubjectCallsTest {
    private static final String JAAS_HELPER = "org.apache.karaf.util.jaas.JaasHelper";

    private final Subject operator = new Subject(true, Set.of(new Named("operator")), Set.of(), Set.of());

    @Test
    void classWithoutSuchCallsIsLeftAlone() throws IOException {
        assertThat(SubjectCalls.redirect(classFile(Named.class.getName()))).isEmpty();
    }

    @Test
    void redirectedCallAnswersTheCurrentSubject() throws Exception {
        var asker = redirectedAsker();

        assertThat(asker.get()).isNull();
        assertThat(InheritedSubject.doAs(operator, (PrivilegedAction<Subject>) asker::get))
                .isSameAs(operator);
        assertThat(asker.get()).isNull();
    }

    @Test
    void threadStartedMeanwhileActsForTheSameSubject() throws Exception {
        var asker = redirectedAsker();
        var seen = new AtomicReference<Subject>();

        InheritedSubject.doAs(operator, (PrivilegedExceptionAction<Void>) () -> {
            var command = new Thread(() -> seen.set(asker.get()));
            command.start();
            command.join();
            return null;
        });

        assertThat(seen).hasValue(operator);
    }

    @Test
    void innerSubjectHidesTheOuterOneOnlyWhileItActs() {
        var guest = new Subject(true, Set.of(new Named("guest")), Set.of(), Set.of());

        InheritedSubject.doAs(operator, (PrivilegedAction<Void>) () -> {
            assertThat(InheritedSubject.doAs(guest, (PrivilegedAction<Subject>) InheritedSubject::current))
                    .isSameAs(guest);
            assertThat(InheritedSubject.current()).isSameAs(operator);
            return null;
        });
    }

    @Test
    void karafsOwnHelperActsForTheSubjectAndKnowsItsRoles() throws Exception {
        var helper = redirected(JAAS_HELPER);
        var doAs = helper.getMethod("doAs", Subject.class, PrivilegedAction.class);
        var hasRole = helper.getMethod("currentUserHasRole", String.class);
        var role = Named.class.getName() + ":operator";
        var otherRole = Named.class.getName() + ":admin";

        assertThat(doAs.invoke(null, operator, (PrivilegedAction<Object>) () -> answer(hasRole, role)))
                .isEqualTo(true);
        assertThat(doAs.invoke(null, operator, (PrivilegedAction<Object>) () -> answer(hasRole, otherRole)))
                .isEqualTo(false);
        assertThat(answer(hasRole, role)).as("without a subject").isEqualTo(false);
    }

    @Test
    void failuresOfTheActionKeepTheirType() {
        PrivilegedAction<Void> refused = () -> {
            throw new SecurityException("refused");
        };
        PrivilegedExceptionAction<Void> broken = () -> {
            throw new IOException("broken");
        };

        assertThatThrownBy(() -> InheritedSubject.doAs(operator, refused)).isInstanceOf(SecurityException.class);
        assertThatThrownBy(() -> InheritedSubject.doAs(operator, broken))
                .isInstanceOf(PrivilegedActionException.class)
                .hasCauseInstanceOf(IOException.class);
        assertThat(InheritedSubject.current()).isNull();
    }

    private static Object answer(java.lang.reflect.Method method, String argument) {
        try {
            return method.invoke(null, argument);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new AssertionError(failure);
        }
    }

    @SuppressWarnings("unchecked")
    private static Supplier<Subject> redirectedAsker() throws Exception {
        return (Supplier<Subject>)
                redirected(Asker.class.getName()).getConstructor().newInstance();
    }

    private static Class<?> redirected(String name) throws IOException {
        var bytes = SubjectCalls.redirect(classFile(name));
        assertThat(bytes).isPresent();
        return new Redefining(bytes).define(name);
    }

    private static byte[] classFile(String name) throws IOException {
        try (var in = SubjectCallsTest.class.getClassLoader().getResourceAsStream(name.replace('.', '/') + ".class")) {
            return in.readAllBytes();
        }
    }

    /** Calls what JDK 24 switched off, as Karaf does. */
    public static final class Asker implements Supplier<Subject> {
        @Override
        @SuppressWarnings("removal")
        public Subject get() {
            return Subject.getSubject(AccessController.getContext());
        }
    }

    private record Named(String name) implements Principal {
        @Override
        public String getName() {
            return name;
        }
    }

    private static final class Redefining extends ClassLoader {
        private final byte[] bytes;

        Redefining(Optional<byte[]> bytes) {
            super(SubjectCallsTest.class.getClassLoader());
            this.bytes = bytes.orElseThrow();
        }

        Class<?> define(String name) {
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
