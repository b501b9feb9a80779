package org.hemu.domain.employment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.WorkerId;

/** Derives the id of a relationship from what makes it unique, so that a duplicate collides in the log itself. */
public final class RelationshipIdentity {
    private RelationshipIdentity() {}

    public static RelationshipId of(EmployerId employer, WorkerId worker, Regime regime) {
        String text = employer + ":" + worker + ":" + regime;
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new RelationshipId(Base32.of(digest.digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
