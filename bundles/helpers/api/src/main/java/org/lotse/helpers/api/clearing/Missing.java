package org.lotse.helpers.api.clearing;

/** What is missing before a volunteer may be cleared. */
public enum Missing {
    /** The declaration of secrecy, with version and day. */
    SECRECY,
    /** How they are insured. */
    INSURANCE,
    /** The decision whether a certificate is needed. */
    CERTIFICATE_NEED,
    /** The certificate that is needed: not inspected, due again, or speaking against it. Which of them is only told to those who may see it. */
    CERTIFICATE
}
