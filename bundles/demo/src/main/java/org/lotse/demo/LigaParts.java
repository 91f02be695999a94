package org.lotse.demo;

import org.lotse.liga.api.agreement.Agreements;
import org.lotse.liga.api.carrier.Carriers;
import org.lotse.liga.api.carrier.Chairs;
import org.lotse.liga.api.change.DeliveryChanges;
import org.lotse.liga.api.claim.ClaimApproval;
import org.lotse.liga.api.claim.ClaimList;
import org.lotse.liga.api.claim.Claims;
import org.lotse.liga.api.delivery.DeliveryModels;
import org.lotse.liga.api.load.CareTargets;
import org.lotse.liga.api.load.CarrierAccounts;
import org.lotse.liga.api.load.HeadCounts;
import org.lotse.liga.api.load.RatioPublications;
import org.lotse.liga.api.post.PostList;
import org.lotse.liga.api.post.Posts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the district's demonstration is written with, in one hand. */
@Component(service = LigaParts.class)
public final class LigaParts {

    private final Carriers carriers;
    private final Chairs chairs;
    private final Agreements agreements;
    private final Posts posts;
    private final PostList postList;
    private final Claims claims;
    private final ClaimList claimList;
    private final ClaimApproval approval;
    private final DeliveryModels deliveries;
    private final HeadCounts heads;
    private final CareTargets targets;
    private final CarrierAccounts accounts;
    private final RatioPublications publications;
    private final OfficeParts office;
    private final DeliveryChanges changes;

    /** The services of the module. */
    @Activate
    public LigaParts(
            @Reference Carriers carriers,
            @Reference Chairs chairs,
            @Reference Agreements agreements,
            @Reference Posts posts,
            @Reference PostList postList,
            @Reference Claims claims,
            @Reference ClaimList claimList,
            @Reference ClaimApproval approval,
            @Reference DeliveryModels deliveries,
            @Reference HeadCounts heads,
            @Reference CareTargets targets,
            @Reference CarrierAccounts accounts,
            @Reference RatioPublications publications,
            @Reference OfficeParts office,
            @Reference DeliveryChanges changes) {
        this.carriers = carriers;
        this.chairs = chairs;
        this.agreements = agreements;
        this.posts = posts;
        this.postList = postList;
        this.claims = claims;
        this.claimList = claimList;
        this.approval = approval;
        this.deliveries = deliveries;
        this.heads = heads;
        this.targets = targets;
        this.accounts = accounts;
        this.publications = publications;
        this.office = office;
        this.changes = changes;
    }

    Carriers carriers() {
        return carriers;
    }

    Chairs chairs() {
        return chairs;
    }

    Agreements agreements() {
        return agreements;
    }

    Posts posts() {
        return posts;
    }

    PostList postList() {
        return postList;
    }

    Claims claims() {
        return claims;
    }

    ClaimList claimList() {
        return claimList;
    }

    ClaimApproval approval() {
        return approval;
    }

    DeliveryModels deliveries() {
        return deliveries;
    }

    HeadCounts heads() {
        return heads;
    }

    CareTargets targets() {
        return targets;
    }

    CarrierAccounts accounts() {
        return accounts;
    }

    RatioPublications publications() {
        return publications;
    }

    OfficeParts office() {
        return office;
    }

    DeliveryChanges changes() {
        return changes;
    }
}
