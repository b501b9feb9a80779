package org.hemu.domain.employment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.WorkerId;
import org.hemu.domain.shared.Base32;

/** Derives the id of a relationship from what makes it unique, so that a duplicate collides in the log itself. */
public final class RelationshipIdentity {
    // What full-time relationships have been called since the first of them was recorded.
    private static final String FULL_TIME = "STANDARD";

    private RelationshipIdentity() {}

    /** The same for every regime of full-time work, of which a pair has one at a time; another one for part-time work. */
    public static RelationshipId of(EmployerId employer, WorkerId worker, Regime regime) {
        String text = employer + ":" + worker + ":" + (regime.fullTime() ? FULL_TIME : regime);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new RelationshipId(Base32.of(digest.digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
