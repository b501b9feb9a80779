package org.hemu.app.identity;

/** The pages as a client of the issuer. */
public final class PagesClient {
    /** Their name among the clients of this program. */
    public static final String NAME = "hemu";

    /** Where readers are sent to be identified. */
    static final String SIGN_IN = "/oauth2/authorization/" + NAME;

    /** Where the issuer sends them back to; register it there, behind the address of this program. */
    public static final String RETURN = "/login/oauth2/code/" + NAME;

    private PagesClient() {}
}
