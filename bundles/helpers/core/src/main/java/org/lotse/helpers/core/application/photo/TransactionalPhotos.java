package org.lotse.helpers.core.application.photo;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.photo.PhotoEntry;
import org.lotse.helpers.api.photo.Photos;
import org.lotse.helpers.api.photo.PutPhoto;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.photo.Photo;
import org.lotse.helpers.core.domain.photo.PhotoBook;
import org.lotse.helpers.core.domain.photo.Portrait;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Photos of others; the small picture is drawn before the transaction begins. */
@Component
public final class TransactionalPhotos implements Photos {

    private final PhotoBook photos;
    private final PhotoChanges changes;
    private final Volunteers volunteers;
    private final Access access;
    private final Transactions transactions;

    @Activate
    public TransactionalPhotos(
            @Reference PhotoBook photos,
            @Reference PhotoChanges changes,
            @Reference Volunteers volunteers,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.photos = photos;
        this.changes = changes;
        this.volunteers = volunteers;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public Optional<PhotoEntry> of(VolunteerId volunteer) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> photos.find(volunteer).map(Photo::entry));
    }

    @Override
    public Optional<byte[]> picture(VolunteerId volunteer) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> photos.picture(volunteer));
    }

    @Override
    public void put(PutPhoto command, InputStream content) throws IOException {
        access.require(HelpersPermissions.EDIT);
        if (!command.consent()) {
            throw RuleViolation.at("consent", "helpers.rule.photo-consent");
        }
        var picture = Portrait.of(content);
        transactions.write(() -> changes.put(
                volunteers.lock(command.volunteer()).orElseThrow(ConcurrentChange::removed), picture, false));
    }

    @Override
    public void remove(VolunteerId volunteer) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> photos.remove(volunteer));
    }
}
