package org.hemu.domain.employment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hemu.api.employment.WorkerId;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.SubjectId;
import org.hemu.domain.shared.Base32;

/** Derives worker ids: the same document gives the same id, and the id gives nothing away without the key. */
public final class WorkerIdentity {
    private static final String HMAC = "HmacSHA256";

    private WorkerIdentity() {}

    /**
     * The id of the person whom the document identifies.
     *
     * @param document in its normal form
     */
    public static WorkerId derive(byte[] key, IdentityDocument document) {
        return new WorkerId(hash(key, document.kind() + ":" + document.number()));
    }

    /**
     * The subject whom no document identifies: the same name in the same place is taken for the same person, and in another
     * place for another.
     */
    public static SubjectId undocumented(byte[] key, String name, String aggregateId) {
        return new SubjectId(hash(key, "undocumented:" + aggregateId + ":" + name));
    }

    private static String hash(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return Base32.of(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
