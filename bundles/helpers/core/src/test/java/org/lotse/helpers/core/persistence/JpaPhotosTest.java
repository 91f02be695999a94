package org.lotse.helpers.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.core.People.CLOCK;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.TODAY;
import static org.lotse.helpers.core.People.named;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.photo.OwnPhoto;
import org.lotse.helpers.api.photo.PhotoEntry;
import org.lotse.helpers.api.photo.Photos;
import org.lotse.helpers.api.photo.PutPhoto;
import org.lotse.helpers.core.application.photo.PhotoChanges;
import org.lotse.helpers.core.application.photo.TransactionalOwnPhoto;
import org.lotse.helpers.core.application.photo.TransactionalPhotos;
import org.lotse.helpers.core.application.self.Oneself;
import org.lotse.helpers.core.application.self.TransactionalVolunteerAccounts;
import org.lotse.helpers.core.domain.photo.Photo;
import org.lotse.helpers.core.domain.photo.Pictures;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Photos of volunteers, with the services as they are and real tables. The account in these tests is Ada's. */
@OnEachDatabase
class JpaPhotosTest {

    @RegisterExtension
    static final HelpersDatabase DATABASE = new HelpersDatabase();

    private static final VolunteerId NOBODY = new VolunteerId(new UUID(3, 3));

    private ActivityServices office;

    @BeforeEach
    void aCoordinatorIsThere() {
        office = services(HelpersPermissions.READ, HelpersPermissions.EDIT);
    }

    @Test
    void aPhotoIsKeptWithWhoPutItThereAndTheConsent() throws IOException {
        var mina = office.volunteers().register(MINA);
        var adler = office.volunteers().register(named("Adler", "A."));

        photos().put(new PutPhoto(mina, true), sent(Color.RED));
        DATABASE.reopen();
        aCoordinatorIsThere();

        assertThat(photos().of(mina)).contains(new PhotoEntry(TODAY, "Ada Beispiel", TODAY, false));
        assertThat(photos().picture(mina))
                .hasValueSatisfying(picture -> assertThat(picture).startsWith(0xff, 0xd8));
        assertThat(photos().of(adler)).isEmpty();
        assertThat(photos().picture(adler)).isEmpty();
    }

    @Test
    void aPictureOfSeveralPiecesComesOutAsItWentIn() {
        var mina = office.volunteers().register(MINA);
        var book = new JpaPhotoBook(DATABASE.unit().entities());
        var picture = new byte[50_001];
        new Random(7).nextBytes(picture);

        DATABASE.unit().transactions().write(() -> book.add(new Photo(mina, TODAY, "Ada Beispiel", false), picture));

        assertThat(photos().picture(mina)).contains(picture);
    }

    @Test
    void anotherOneTakesItsPlaceAndRemovedItIsGone() throws IOException {
        var mina = office.volunteers().register(MINA);
        photos().put(new PutPhoto(mina, true), sent(Color.RED));
        var before = photos().picture(mina).orElseThrow();

        photos().put(new PutPhoto(mina, true), sent(Color.BLUE));

        assertThat(photos().picture(mina)).isPresent().get().isNotEqualTo(before);
        photos().remove(mina);
        photos().remove(mina);
        assertThat(photos().of(mina)).isEmpty();
        assertThat(photos().picture(mina)).isEmpty();
    }

    @Test
    void withoutConsentAndForWhatIsNoPictureItIsRefusedBesideTheField() {
        var mina = office.volunteers().register(MINA);

        assertThat(refusedAt("consent", () -> photos().put(new PutPhoto(mina, false), sent(Color.RED))))
                .isEqualTo("helpers.rule.photo-consent");
        assertThat(refusedAt("file", () -> photos().put(new PutPhoto(mina, true), InputStream.nullInputStream())))
                .isEqualTo("helpers.rule.photo-type");
        assertThat(photos().of(mina)).isEmpty();
    }

    @Test
    void whoLeftOrIsNotThereGetsNone() {
        var mina = office.volunteers().register(MINA);
        office.volunteers().move(new MoveVolunteer(mina, 0, VolunteerStatus.LEFT));

        assertThatThrownBy(() -> photos().put(new PutPhoto(mina, true), sent(Color.RED)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("helpers.rule.left-is-final"));
        assertThatThrownBy(() -> photos().put(new PutPhoto(NOBODY, true), sent(Color.RED)))
                .isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void volunteersPutAndRemoveTheirOwnAndNobodyElses() throws IOException {
        var mina = office.volunteers().register(MINA);
        var adler = office.volunteers().register(named("Adler", "A."));
        photos().put(new PutPhoto(adler, true), sent(Color.BLUE));
        assertThatThrownBy(() -> own(HelpersPermissions.SELF).put(sent(Color.RED)))
                .as("no entry yet")
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("helpers.rule.no-own-entry"));
        join(mina);
        var own = own(HelpersPermissions.SELF);
        assertThat(own.find()).isEmpty();

        own.put(sent(Color.RED));

        assertThat(own.find()).contains(new PhotoEntry(TODAY, "Ada Beispiel", TODAY, true));
        assertThat(photos().of(mina)).isEqualTo(own.find());
        assertThat(own.picture())
                .isPresent()
                .get()
                .isEqualTo(photos().picture(mina).orElseThrow());
        own.remove();
        assertThat(own.find()).isEmpty();
        assertThat(photos().of(mina)).isEmpty();
        assertThat(photos().of(adler)).isPresent();
    }

    @Test
    void anotherMunicipalitySeesNothing() throws IOException {
        var mina = office.volunteers().register(MINA);
        photos().put(new PutPhoto(mina, true), sent(Color.RED));

        DATABASE.scope().in(FixedScope.SINGEN);

        assertThat(photos().of(mina)).isEmpty();
        assertThat(photos().picture(mina)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> withoutItsPermissionEveryCallIsRefused() {
        var reader = photos(HelpersPermissions.READ, HelpersPermissions.SELF);
        var writer = photos(HelpersPermissions.EDIT, HelpersPermissions.SELF);
        var coordinator = own(HelpersPermissions.READ, HelpersPermissions.EDIT);
        return Stream.of(
                denied("of", () -> writer.of(NOBODY)),
                denied("picture", () -> writer.picture(NOBODY)),
                denied("put", () -> reader.put(new PutPhoto(NOBODY, false), InputStream.nullInputStream())),
                denied("remove", () -> reader.remove(NOBODY)),
                denied("own", coordinator::find),
                denied("own picture", coordinator::picture),
                denied("put own", () -> coordinator.put(InputStream.nullInputStream())),
                denied("remove own", coordinator::remove));
    }

    private Photos photos() {
        return photos(HelpersPermissions.READ, HelpersPermissions.EDIT);
    }

    private static Photos photos(Permission... permissions) {
        var services = services(permissions);
        var book = new JpaPhotoBook(DATABASE.unit().entities());
        return new TransactionalPhotos(
                book,
                new PhotoChanges(book, DATABASE.scope(), CLOCK),
                services.people,
                services.access,
                DATABASE.unit().transactions());
    }

    private static OwnPhoto own(Permission... permissions) {
        var services = services(permissions);
        var book = new JpaPhotoBook(DATABASE.unit().entities());
        return new TransactionalOwnPhoto(
                new Oneself(services.accounts, services.people, DATABASE.scope()),
                book,
                new PhotoChanges(book, DATABASE.scope(), CLOCK),
                services.people,
                services.access,
                DATABASE.unit().transactions());
    }

    private void join(VolunteerId volunteer) {
        new TransactionalVolunteerAccounts(
                        office.accounts,
                        office.volunteerChanges(),
                        permission -> List.of(new Colleague(FixedScope.ADA.id(), "Ada Beispiel")),
                        person -> Optional.of("Ada Beispiel"),
                        office.trail,
                        office.access,
                        DATABASE.unit().transactions(),
                        DATABASE.scope())
                .join(volunteer, FixedScope.ADA.id());
    }

    private static ActivityServices services(Permission... permissions) {
        return new ActivityServices(DATABASE, permissions);
    }

    private static InputStream sent(Color colour) throws IOException {
        return new ByteArrayInputStream(Pictures.jpeg(500, 600, colour));
    }

    private static DynamicTest denied(String method, ThrowingCallable call) {
        return DynamicTest.dynamicTest(method, () -> assertThatThrownBy(call).isInstanceOf(AccessDenied.class));
    }

    private static String refusedAt(String field, ThrowingCallable call) {
        var refusal = catchThrowableOfType(RuleViolation.class, call);
        assertThat(refusal.field()).contains(field);
        return refusal.key();
    }
}
