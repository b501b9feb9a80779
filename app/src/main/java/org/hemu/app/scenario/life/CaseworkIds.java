package org.hemu.app.scenario.life;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.domain.shared.Base32;

/** Ids and documents of invented cases: the same each time, and telling nothing. */
final class CaseworkIds {
    private CaseworkIds() {}

    static MediationBodyId body(String of) {
        return new MediationBodyId(Base32.of(digest("mediation-body:" + of)));
    }

    /** The nth case of the employer. */
    static CaseId mediation(String employer, int number) {
        return new CaseId(Base32.of(digest("mediation-case:" + employer + ":" + number)));
    }

    static DocumentDigest document(CaseId caseId, DocumentKind kind, int number) {
        return new DocumentDigest(
                kind, HexFormat.of().formatHex(digest("document:" + caseId + ":" + kind + ":" + number)));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
