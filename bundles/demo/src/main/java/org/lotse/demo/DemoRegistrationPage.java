package org.lotse.demo;

import org.lotse.helpers.api.registration.RegistrationPage;
import org.lotse.helpers.api.registration.RegistrationPages;

/** Holds the public registration page of some towns open, in the scope of the coordinator. */
final class DemoRegistrationPage {

    private final RegistrationPages pages;

    DemoRegistrationPage(RegistrationPages pages) {
        this.pages = pages;
    }

    /** Unless somebody decided already. */
    void open(DemoTown town) {
        var found = pages.find();
        if (town.isOpenToVolunteers() && found.revision() == 0) {
            pages.revise(
                    found.revision(),
                    new RegistrationPage(
                            true,
                            town.office() + "\nKoordination Ehrenamt\nMusterweg 1, 00000 Musterstadt"
                                    + "\nehrenamt@beispiel.example",
                            town.office() + ", Datenschutz\ndatenschutz@beispiel.example",
                            null));
        }
    }
}
