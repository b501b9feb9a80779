package org.hemu.domain.employment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hemu.api.employment.IdentityDocument;
import org.hemu.api.employment.WorkerId;

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
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            String text = document.kind() + ":" + document.number();
            return new WorkerId(Base32.of(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
