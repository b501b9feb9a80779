package org.hemu.api.person;

/**
 * The document a worker is identified by.
 *
 * @param number as normalized: upper case, no spaces; a 15-digit citizen number converted to 18 digits
 */
public record IdentityDocument(Kind kind, String number) {
    /** Kinds of document accepted in filings. */
    public enum Kind {
        /** Citizen identity number (公民身份号码, GB 11643-1999). */
        CITIZEN_ID,
        PASSPORT,
        HONG_KONG_MACAO_PERMIT,
        TAIWAN_PERMIT,
        FOREIGN_PERMANENT_RESIDENT
    }

    /** Does not say the number, for it may end up in a log or in the message of a failure. */
    @Override
    public String toString() {
        return "IdentityDocument[" + kind + ", not shown]";
    }
}
