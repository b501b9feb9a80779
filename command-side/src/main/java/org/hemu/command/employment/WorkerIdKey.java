package org.hemu.command.employment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hemu.api.employment.WorkerId;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SubjectId;
import org.hemu.domain.employment.WorkerIdentity;

/**
 * The secret key under which worker ids are derived. It must never change once a hire has been recorded: the same person
 * would become another worker.
 */
public final class WorkerIdKey {
    private static final String HMAC = "HmacSHA256";
    private static final byte[] REQUEST = "the request:".getBytes(StandardCharsets.UTF_8);

    private final byte[] key;

    /**
     * Takes the key.
     *
     * @param key at least 16 random bytes
     */
    public WorkerIdKey(byte[] key) {
        if (key.length < 16) {
            throw new IllegalArgumentException("the worker id key needs at least 16 bytes");
        }
        this.key = key.clone();
    }

    /** The subject of personal data: whom the document identifies, or else somebody of that name in that place. */
    public SubjectId subject(PersonalData person, String aggregateId) {
        IdentityDocument document = person.document();
        return document == null
                ? WorkerIdentity.undocumented(key, person.name(), aggregateId)
                : new SubjectId(workerId(document).value());
    }

    /** Tells requests apart without letting anybody who reads the log try out whom one was about. */
    public String fingerprint(byte[] request) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            mac.update(REQUEST);
            return HexFormat.of().formatHex(mac.doFinal(request));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public WorkerId workerId(IdentityDocument document) {
        return WorkerIdentity.derive(key, document);
    }
}
