package org.lotse.itests.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How things are made here (house style). Each rule looks at one bundle and names what breaks it, one line each. */
enum HouseRule {
    /** Others compile against what is exported: its version moves when it changes. */
    EXPORTED_PACKAGES_HAVE_A_VERSION {
        @Override
        Stream<String> broken(Bundle bundle) {
            return bundle.exports().stream()
                    .filter(exported -> exported.startsWith("org.lotse."))
                    .filter(exported -> bundle.classes().stream()
                            .noneMatch(type -> type.getName().equals(exported + ".package-info")
                                    && type.isAnnotatedWith("org.osgi.annotation.versioning.Version")))
                    .map(exported -> exported + " is exported without @Version in its package-info");
        }
    },
    /** Who implements it decides which change breaks others. */
    API_INTERFACES_SAY_WHO_IMPLEMENTS_THEM {
        @Override
        Stream<String> broken(Bundle bundle) {
            return apiInterfaces(bundle)
                    .filter(type -> !implementsItself(type)
                            && !type.isAnnotatedWith("org.osgi.annotation.versioning.ProviderType")
                            && !type.isAnnotatedWith("org.osgi.annotation.versioning.ConsumerType"))
                    .map(type -> type.getName() + " is neither @ProviderType nor @ConsumerType");
        }
    },
    /** A type that does everything is understood by nobody. */
    API_TYPES_ARE_SMALL {
        @Override
        Stream<String> broken(Bundle bundle) {
            return apiInterfaces(bundle)
                    .filter(type -> !LARGE_FOR_A_REASON.containsKey(type.getName()))
                    .filter(type -> promises(type) > MOST_METHODS)
                    .map(type ->
                            type.getName() + " promises " + promises(type) + " methods, more than " + MOST_METHODS);
        }
    },
    /** A name says what is special about a thing. In the volunteers' module a helper is a person. */
    NAMES_SAY_SOMETHING {
        @Override
        Stream<String> broken(Bundle bundle) {
            var empty = bundle.module().equals("helpers") ? "Impl|Manager|Util" : "Impl|Manager|Helper|Util";
            return bundle.classes().stream()
                    .filter(type -> type.getSimpleName().matches(".*(" + empty + ")s?"))
                    .map(type -> type.getName() + " has a name that says nothing");
        }
    },
    /** Declarative services make public classes only; nobody derives from them, nobody outside sees them. */
    COMPONENTS_ARE_FINAL_PUBLIC_AND_HIDDEN {
        @Override
        Stream<String> broken(Bundle bundle) {
            return bundle.classes().stream()
                    .filter(type -> type.isAnnotatedWith(COMPONENT))
                    .filter(type -> !type.getModifiers().containsAll(Set.of(JavaModifier.FINAL, JavaModifier.PUBLIC))
                            || bundle.exports().contains(type.getPackageName()))
                    .map(type -> type.getName() + " is a component that is not final, not public or exported");
        }
    },
    /** What a component needs stands in its constructor. Those who come and go are bound by a method or stand in a volatile list. */
    COMPONENTS_ARE_GIVEN_WHAT_THEY_NEED {
        @Override
        Stream<String> broken(Bundle bundle) {
            return bundle.classes().stream()
                    .flatMap(type -> type.getFields().stream())
                    .filter(field -> field.isAnnotatedWith("org.osgi.service.component.annotations.Reference")
                            && !field.getModifiers().contains(JavaModifier.VOLATILE))
                    .map(field -> field.getFullName() + " is injected past the constructor");
        }
    },
    /** Deny unless allowed: whatever a core does for others begins with the question whether it may. */
    SERVICES_BEGIN_AT_THE_GATE {
        @Override
        Stream<String> broken(Bundle bundle) {
            if (!bundle.isLayer("core")) {
                return Stream.empty();
            }
            return bundle.classes().stream()
                    .filter(type -> type.isAnnotatedWith(COMPONENT))
                    .flatMap(type -> {
                        var gate = FirstCalls.of(bundle.code(type));
                        return served(type)
                                .filter(method -> !gate.beginsAtTheGate(method.getName(), method.getDescriptor()))
                                .map(method -> method.getFullName() + " does not begin with access.require(…)");
                    });
        }
    },
    /** Which tenant it is, is the platform's business: a module behaves the same in all of them. */
    MODULES_COMPARE_NO_TENANTS {
        @Override
        Stream<String> broken(Bundle bundle) {
            if (bundle.isRoom()) {
                return Stream.empty();
            }
            return bundle.classes().stream()
                    .flatMap(type -> type.getCodeUnitCallsFromSelf().stream())
                    .filter(call -> comparesOrNamesTenants(call.getTarget()))
                    .map(call -> call.getDescription());
        }
    };

    private static final int MOST_METHODS = 7;
    private static final String COMPONENT = "org.osgi.service.component.annotations.Component";
    private static final String TENANT = "org.lotse.platform.api.tenant.TenantId";

    /** Types with more methods, and why. */
    private static final Map<String, String> LARGE_FOR_A_REASON = Map.of();

    /** What in the bundle breaks this rule, one line each. */
    abstract Stream<String> broken(Bundle bundle);

    List<String> offences(Bundle bundle) {
        return broken(bundle).distinct().sorted().toList();
    }

    private static Stream<JavaClass> apiInterfaces(Bundle bundle) {
        return bundle.classes().stream()
                .filter(type -> type.isInterface() && !type.isAnnotation())
                .filter(type -> bundle.isLayer("api") || bundle.name().matches("org\\.lotse\\.platform\\.(ui-)?api"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && bundle.exports().contains(type.getPackageName()));
    }

    /** A sealed one, say, leaves nobody in doubt. */
    private static boolean implementsItself(JavaClass type) {
        return !type.getSubclasses().isEmpty();
    }

    private static long promises(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.PRIVATE)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .count();
    }

    /** The methods with which a component serves others through its module's API. */
    private static Stream<JavaMethod> served(JavaClass component) {
        var promised = component.getAllRawInterfaces().stream()
                .map(JavaClass::getName)
                .filter(name -> name.matches("org\\.lotse\\.(?!platform\\.)[a-z0-9]+\\.api\\..*"))
                .toList();
        return component.getMethods().stream()
                .filter(method -> !promised.isEmpty()
                        && method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean comparesOrNamesTenants(AccessTarget.CodeUnitAccessTarget target) {
        return target.getOwner().getName().equals(TENANT)
                && Set.of("equals", "compareTo", "<init>").contains(target.getName());
    }
}
