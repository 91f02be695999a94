package org.lotse.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotse.neighbour.api.NeighboursService;
import org.lotse.planted.api.ServiceThatPromisesEntities;
import org.lotse.planted.bare.Bare;
import org.lotse.planted.ui.lending.LendingPage;
import org.lotse.planted.ui.reminder.ReminderPage;

/** What a bundle shows of itself. */
class BorderTest {

    private static final ArchRule NO_CIRCLE = SlicesRuleDefinition.slices()
            .matching("org.lotse.(*)..api..")
            .should()
            .beFreeOfCycles();

    /** Each package of screens is a slice, the root with what all of them share too. */
    private static final ArchRule NO_CIRCLE_OF_SCREENS = SlicesRuleDefinition.slices()
            .assignedFrom(new ScreenPackages())
            .should()
            .beFreeOfCycles();

    @Test
    void everyBundleIsBuiltBeforeItIsJudged() {
        assertThat(Bundles.missing()).isEmpty();
        assertThat(Bundles.ours())
                .hasSizeGreaterThan(10)
                .allSatisfy(bundle -> assertThat(bundle.classes()).isNotEmpty());
    }

    @Test
    void coresAndScreensExportNothing() {
        assertThat(Bundles.ours().flatMap(bundle -> exportedAgainstTheRule(bundle).stream()))
                .isEmpty();
    }

    @Test
    void exportedCoreIsCaught() {
        var open =
                new Bundle("org.lotse.planted.core", Set.of(), Set.of("org.lotse.planted.core"), noClasses(), Map.of());

        assertThat(exportedAgainstTheRule(open))
                .containsExactly("org.lotse.planted.core exports org.lotse.planted.core");
    }

    @Test
    void everyBundleIsNamedAfterItsRootPackage() {
        assertThat(Bundles.ours().filter(bundle -> !livesInItsOwnPackages(bundle)))
                .isEmpty();
    }

    @Test
    void bundleInAnothersPackageIsCaught() {
        assertThat(livesInItsOwnPackages(Bundle.planted("org.lotse.planted.core", NeighboursService.class)))
                .isFalse();
    }

    @Test
    void apisDependOnEachOtherInNoCircle() {
        assertThat(circles(Bundles.apis())).isEmpty();
    }

    @Test
    void circleOfTwoApisIsCaught() {
        var circle = new ClassFileImporter().importClasses(ServiceThatPromisesEntities.class, NeighboursService.class);

        assertThat(circles(circle)).hasSize(1);
    }

    @Test
    void screensOfABundleDependOnEachOtherInNoCircle() {
        assertThat(Bundles.ours()
                        .filter(bundle -> bundle.isLayer("ui"))
                        .flatMap(bundle -> circlesOfScreens(bundle.classes()).stream()))
                .isEmpty();
    }

    @Test
    void circleOfTwoScreensIsCaught() {
        var circle = new ClassFileImporter().importClasses(LendingPage.class, ReminderPage.class);

        assertThat(circlesOfScreens(circle)).hasSize(1);
    }

    @Test
    void everyPackageSaysThatNullIsTheException() {
        assertThat(Bundles.ours().flatMap(bundle -> packagesSilentAboutNull(bundle).stream()))
                .isEmpty();
    }

    @Test
    void packageSilentAboutNullIsCaught() {
        assertThat(packagesSilentAboutNull(Bundle.planted("org.lotse.planted.bare", Bare.class)))
                .containsExactly("org.lotse.planted.bare");
    }

    private static List<String> exportedAgainstTheRule(Bundle bundle) {
        return bundle.exports().stream()
                .filter(exported -> exported.matches("org\\.lotse\\..*")
                        && (bundle.isLayer("core")
                                || bundle.isLayer("ui")
                                || exported.matches(".*\\.(core|internal)(\\..*)?")))
                .map(exported -> bundle + " exports " + exported)
                .toList();
    }

    /** {@code ui-api} lives in {@code ui.api} or in {@code uiapi}: a hyphen cannot stand in a package's name. */
    private static boolean livesInItsOwnPackages(Bundle bundle) {
        var dotted = bundle.name().replace('-', '.');
        var joined = bundle.name().replace("-", "");
        return bundle.packages().stream().allMatch(name -> within(name, dotted) || within(name, joined));
    }

    private static boolean within(String name, String root) {
        return name.equals(root) || name.startsWith(root + ".");
    }

    private static List<String> circles(JavaClasses classes) {
        return NO_CIRCLE.evaluate(classes).getFailureReport().getDetails();
    }

    private static List<String> circlesOfScreens(JavaClasses classes) {
        return NO_CIRCLE_OF_SCREENS.evaluate(classes).getFailureReport().getDetails();
    }

    private static List<String> packagesSilentAboutNull(Bundle bundle) {
        return bundle.packages().stream()
                .filter(name -> bundle.classes().stream().noneMatch(type -> speaksAboutNull(type, name)))
                .toList();
    }

    private static boolean speaksAboutNull(JavaClass type, String name) {
        return type.getName().equals(name + ".package-info")
                && type.isAnnotatedWith("org.jspecify.annotations.NullMarked");
    }

    private static JavaClasses noClasses() {
        return new ClassFileImporter().importClasses(Bare.class).that(DescribedPredicate.alwaysFalse());
    }
}
