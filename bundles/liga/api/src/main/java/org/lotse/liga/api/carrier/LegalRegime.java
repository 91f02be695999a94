package org.lotse.liga.api.carrier;

/** Which law of data protection binds an organisation. It decides how data may be handed to it, so it is kept for each. */
public enum LegalRegime {
    /** The General Data Protection Regulation with the BDSG: registered associations such as AWO, DRK, Der Paritätische. */
    GDPR_BDSG,
    /** The General Data Protection Regulation with the LDSG of Baden-Württemberg (§ 2): public bodies. */
    GDPR_LDSG,
    /** The Gesetz über den Kirchlichen Datenschutz of the Catholic church: Caritas (Art. 91 GDPR). */
    KDG,
    /** The Kirchengesetz über den Datenschutz of the Protestant church in Germany: Diakonie (Art. 91 GDPR). */
    DSG_EKD
}
