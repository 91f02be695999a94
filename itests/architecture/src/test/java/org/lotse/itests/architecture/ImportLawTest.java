package org.lotse.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lotse.neighbour.core.NeighboursDomain;
import org.lotse.planted.api.ServiceThatPromisesEntities;
import org.lotse.planted.core.DomainThatAsksAnotherCore;
import org.lotse.planted.core.DomainThatBindsScopes;
import org.lotse.planted.core.DomainThatKnowsDerby;
import org.lotse.planted.core.DomainThatOpensEntityManagers;
import org.lotse.planted.core.persistence.RepositoryAsItShouldBe;
import org.lotse.planted.ui.ScreenThatAsksTheCore;
import org.lotse.planted.ui.ScreenThatReadsRequests;

class ImportLawTest {

    private static final String UI = "org.lotse.planted.ui";
    private static final String CORE = "org.lotse.planted.core";

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everyBundleKeeps(ImportLaw article) {
        assertThat(Bundles.ours().flatMap(bundle -> article.offences(bundle).stream()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} catches {1}")
    @MethodSource
    void plantedOffenceIsCaught(ImportLaw article, Bundle planted) {
        assertThat(article.offences(planted)).isNotEmpty();
    }

    static Stream<Arguments> plantedOffenceIsCaught() {
        return Stream.of(
                Arguments.of(
                        ImportLaw.SCREENS_SEE_APIS_AND_COMPONENTS, Bundle.planted(UI, ScreenThatAsksTheCore.class)),
                Arguments.of(ImportLaw.CORES_SEE_APIS, Bundle.planted(CORE, DomainThatAsksAnotherCore.class)),
                Arguments.of(
                        ImportLaw.ENTITY_MANAGERS_STAY_IN_PERSISTENCE,
                        Bundle.planted(CORE, DomainThatOpensEntityManagers.class)),
                Arguments.of(
                        ImportLaw.APIS_SEE_THE_PLATFORM_API,
                        Bundle.planted("org.lotse.planted.api", ServiceThatPromisesEntities.class)),
                Arguments.of(
                        ImportLaw.THE_PLATFORM_API_SEES_THE_JDK,
                        Bundle.planted("org.lotse.platform.api", ServiceThatPromisesEntities.class)),
                Arguments.of(
                        ImportLaw.ONLY_THE_SHELL_SEES_SERVLETS_AND_ROUTES,
                        Bundle.planted(UI, ScreenThatReadsRequests.class)),
                Arguments.of(
                        ImportLaw.ONLY_ROOMS_BIND_SCOPES_AND_SIGN_IN,
                        Bundle.planted(CORE, DomainThatBindsScopes.class)),
                Arguments.of(ImportLaw.ONLY_ROOMS_JOIN_COMMITS, importing("org.lotse.platform.persistence.journal")),
                Arguments.of(
                        ImportLaw.ONLY_PERSISTENCE_SEES_DATABASES, Bundle.planted(CORE, DomainThatKnowsDerby.class)),
                Arguments.of(ImportLaw.ONLY_PERSISTENCE_SEES_DATABASES, importing("com.zaxxer.hikari")),
                Arguments.of(ImportLaw.ONLY_PERSISTENCE_SEES_DATABASES, importing("org.postgresql")),
                Arguments.of(
                        ImportLaw.NOBODY_SEES_ANOTHERS_INTERNALS,
                        importing("org.lotse.platform.persistence.internal")));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everyArticleHasItsPlantedOffence(ImportLaw article) {
        assertThat(plantedOffenceIsCaught().map(arguments -> arguments.get()[0]))
                .contains(article);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void repositoryInPersistenceOffendsAgainstNothing(ImportLaw article) {
        assertThat(article.offences(Bundle.planted(CORE, RepositoryAsItShouldBe.class)))
                .isEmpty();
    }

    @Test
    void manifestAloneIsEnoughToOffend() {
        var offences = ImportLaw.ONLY_THE_SHELL_SEES_SERVLETS_AND_ROUTES.offences(
                importing("jakarta.servlet.http;version=\"[6.0,7)\",java.util"));

        assertThat(offences).containsExactly("org.lotse.planted.core imports jakarta.servlet.http");
    }

    private static Bundle importing(String packages) {
        try {
            var text = "Manifest-Version: 1.0\nImport-Package: " + packages + "\n";
            var manifest = new Manifest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return Bundle.planted(CORE, NeighboursDomain.class).with(manifest);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
