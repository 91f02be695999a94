package org.lotse.itests.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who may use whom (design, section 1). Each article looks at one use at a time, of a class or of a manifest. */
enum ImportLaw {
    /** A screen talks to its module through the API, like any other consumer, and is made of Vaadin's components. */
    SCREENS_SEE_APIS_AND_COMPONENTS {
        @Override
        boolean forbids(Bundle bundle, Use use) {
            return (bundle.isLayer("ui") || bundle.name().equals("org.lotse.platform.admin-ui"))
                    && !use.isOrdinary()
                    && !use.withinBundle(bundle)
                    && !use.ofAny(PLATFORM_API, "org.lotse.platform.ui.api")
                    && !use.ofModuleApi()
                    && !use.ofAny(COMPONENTS);
        }
    },
    /** A core knows its own API, the APIs of modules it names, and the platform's API. */
    CORES_SEE_APIS {
        @Override
        boolean forbids(Bundle bundle, Use use) {
            return bundle.isLayer("core")
                    && !use.isOrdinary()
                    && !use.withinBundle(bundle)
                    && !use.ofAny(PLATFORM_API, UNIT, FILES, "jakarta.persistence", "org.eclipse.persistence")
                    && !use.ofModuleApi();
        }
    },
    /** Entity managers stay in {@code persistence}, so that domain and application know nothing of the database. */
    ENTITY_MANAGERS_STAY_IN_PERSISTENCE {
        @Override
        boolean forbids(Bundle bundle, Use use) {
            return !bundle.name().equals("org.lotse.platform.persistence")
                    && !use.isByManifest()
                    && !use.from().contains(".persistence")
                    && (use.ofAny(UNIT, FILES, "jakarta.persistence.criteria") || ENTITY_MANAGERS.contains(use.type()));
        }
    },
    /** A module's API promises no third party's types. */
    APIS_SEE_THE_PLATFORM_API {
        @Override
        boolean forbids(Bundle bundle, Use use) {
            return bundle.isLayer("api") && !use.isPlain() && !use.withinBundle(bundle) && !use.ofAny(PLATFORM_API);
        }
    },
    /** What every module compiles against stands on the JDK alone. */
    THE_PLATFORM_API_SEES_THE_JDK {
        @Override
        boolean forbids(Bundle bundle, Use use) {
            return bundle.name().equals(PLATFORM_API) && !use.isPlain() && !use.withinBundle(bundle);
        }
    },
    /** Servlets, the router and Vaadin's server end in the shell; modules are spared all three. */
    ONLY_THE_SHELL_SEES_SERVLETS_AND_ROUTES {
        @Override
        boolean forbids(Bundle bundle, Use use) {
            return !bundle.name().equals("org.lotse.platform.ui-shell")
                    && use.ofAny(
                            "jakarta.servlet",
                            "jakarta.websocket",
                            "org.osgi.service.servlet",
                            "com.vaadin.flow.router",
                            "com.vaadin.flow.server",
                            "com.vaadin.flow.internal")
                    && !use.ofAny("com.vaadin.flow.server.streams");
        }
    },
    /** Who binds scopes and checks passwords could act as anybody: the platform's rooms and the demonstration. */
    ONLY_ROOMS_BIND_SCOPES_AND_SIGN_IN {
        @Override
        boolean forbids(Bundle bundle, Use use) {
            return !bundle.isRoom()
                    && use.ofAny(
                            "org.lotse.platform.tenancy.scope",
                            "org.lotse.platform.security.signin",
                            "org.lotse.platform.persistence.operation");
        }
    },
    /** Who joins a commit sees every tenant's changes: the platform's rooms. A module sees of persistence its unit and its files alone. */
    ONLY_ROOMS_JOIN_COMMITS {
        @Override
        boolean forbids(Bundle bundle, Use use) {
            return !bundle.module().equals("platform")
                    && use.ofAny("org.lotse.platform.persistence")
                    && !use.ofAny(UNIT, FILES);
        }
    },
    /** The next database must cost one room only. */
    ONLY_PERSISTENCE_SEES_DATABASES {
        @Override
        boolean forbids(Bundle bundle, Use use) {
            return !bundle.name().equals("org.lotse.platform.persistence")
                    && use.ofAny("org.apache.derby", "org.postgresql", "com.zaxxer.hikari");
        }
    },
    /** What is called internal is nobody else's. */
    NOBODY_SEES_ANOTHERS_INTERNALS {
        @Override
        boolean forbids(Bundle bundle, Use use) {
            return use.ofAny("org.lotse") && use.to().contains(".internal") && !use.withinBundle(bundle);
        }
    };

    private static final String PLATFORM_API = "org.lotse.platform.api";
    private static final String UNIT = "org.lotse.platform.persistence.unit";
    private static final String FILES = "org.lotse.platform.persistence.file";
    private static final String[] COMPONENTS = {
        "com.vaadin.flow.component",
        "com.vaadin.flow.data",
        "com.vaadin.flow.dom",
        "com.vaadin.flow.function",
        "com.vaadin.flow.i18n",
        "com.vaadin.flow.server.streams",
        "com.vaadin.flow.shared",
        "com.vaadin.flow.theme"
    };
    private static final Set<String> ENTITY_MANAGERS = Set.of(
            "jakarta.persistence.EntityManager",
            "jakarta.persistence.EntityManagerFactory",
            "jakarta.persistence.EntityTransaction",
            "jakarta.persistence.Persistence",
            "jakarta.persistence.Query",
            "jakarta.persistence.StoredProcedureQuery",
            "jakarta.persistence.TypedQuery");

    /** Whether this bundle must not use that. */
    abstract boolean forbids(Bundle bundle, Use use);

    /** What the bundle's classes and its manifest do against this article, one line each; empty if they keep it. */
    List<String> offences(Bundle bundle) {
        var byClasses = bundle.classes().stream()
                .flatMap(origin -> origin.getDirectDependenciesFromSelf().stream())
                .filter(DescribedPredicate.describe("forbidden", (Dependency it) -> forbids(bundle, Use.of(it))))
                .map(Dependency::getDescription);
        var byManifest = bundle.imports().stream()
                .map(Use::ofManifest)
                .filter(use -> !bundle.wrapsForeignJars() && forbids(bundle, use))
                .map(use -> bundle + " imports " + use.to());
        return Stream.concat(byClasses, byManifest).distinct().sorted().toList();
    }

    /**
     * One place using another.
     *
     * @param from package that uses; empty if a manifest says so for the whole bundle
     * @param to package used
     * @param type class used, with its package; empty in a manifest
     */
    record Use(String from, String to, String type) {

        static Use of(Dependency dependency) {
            var target = dependency.getTargetClass().getBaseComponentType();
            return new Use(dependency.getOriginClass().getPackageName(), target.getPackageName(), outermost(target));
        }

        static Use ofManifest(String imported) {
            return new Use("", imported, "");
        }

        boolean isByManifest() {
            return from.isEmpty();
        }

        /** The JDK, primitives, and annotations that leave no trace at run time. */
        boolean isPlain() {
            return to.isEmpty()
                    || ofAny(
                            "java",
                            "javax",
                            "org.jspecify.annotations",
                            "org.osgi.annotation",
                            "org.osgi.service.component.annotations");
        }

        /** What every bundle of ours may use: plain things, the log, and what a component is made of. */
        boolean isOrdinary() {
            return isPlain() || ofAny("org.slf4j", "org.osgi.framework", "org.osgi.service.component");
        }

        boolean ofAny(String... roots) {
            return Stream.of(roots).anyMatch(root -> to.equals(root) || to.startsWith(root + "."));
        }

        boolean ofModuleApi() {
            return to.matches("org\\.lotse\\.(?!platform\\.)[a-z0-9]+\\.api(\\..*)?");
        }

        boolean withinBundle(Bundle bundle) {
            return isByManifest()
                    ? bundle.exports().contains(to)
                    : bundle.packages().contains(to);
        }

        private static String outermost(JavaClass type) {
            return type.getEnclosingClass().map(Use::outermost).orElse(type.getName());
        }
    }
}
