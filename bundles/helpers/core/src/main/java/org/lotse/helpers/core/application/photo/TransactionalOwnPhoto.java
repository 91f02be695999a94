package org.lotse.helpers.core.application.photo;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.photo.OwnPhoto;
import org.lotse.helpers.api.photo.PhotoEntry;
import org.lotse.helpers.core.application.self.Oneself;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.photo.Photo;
import org.lotse.helpers.core.domain.photo.PhotoBook;
import org.lotse.helpers.core.domain.photo.Portrait;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One's own photo; the small picture is drawn before the transaction begins. */
@Component
public final class TransactionalOwnPhoto implements OwnPhoto {

    private final Oneself oneself;
    private final PhotoBook photos;
    private final PhotoChanges changes;
    private final Volunteers volunteers;
    private final Access access;
    private final Transactions transactions;

    @Activate
    public TransactionalOwnPhoto(
            @Reference Oneself oneself,
            @Reference PhotoBook photos,
            @Reference PhotoChanges changes,
            @Reference Volunteers volunteers,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.oneself = oneself;
        this.photos = photos;
        this.changes = changes;
        this.volunteers = volunteers;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public Optional<PhotoEntry> find() {
        access.require(HelpersPermissions.SELF);
        return transactions.read(() -> photos.find(own()).map(Photo::entry));
    }

    @Override
    public Optional<byte[]> picture() {
        access.require(HelpersPermissions.SELF);
        return transactions.read(() -> photos.picture(own()));
    }

    @Override
    public void put(InputStream content) throws IOException {
        access.require(HelpersPermissions.SELF);
        // Whoever has no entry is told so before anything is drawn.
        transactions.read(this::own);
        var picture = Portrait.of(content);
        transactions.write(
                () -> changes.put(volunteers.lock(own()).orElseThrow(ConcurrentChange::removed), picture, true));
    }

    @Override
    public void remove() {
        access.require(HelpersPermissions.SELF);
        transactions.write(() -> photos.remove(own()));
    }

    private VolunteerId own() {
        return oneself.require().id();
    }
}
