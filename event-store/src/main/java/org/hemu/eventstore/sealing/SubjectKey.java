package org.hemu.eventstore.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** The key of one subject, AES-256-GCM. What it seals belongs to that subject only and says by which key it was sealed. */
record SubjectKey(KeysetHandle keys, Aead aead) {
    private static final Configuration TINK = AeadConfig2026.get();

    static SubjectKey of(KeysetHandle keys) throws GeneralSecurityException {
        return new SubjectKey(keys, keys.getPrimitive(TINK, Aead.class));
    }

    static SubjectKey generate() {
        try {
            return of(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Number of the key, which stands at the beginning of everything it seals. */
    int number() {
        return keys.getPrimary().getId();
    }

    byte[] seal(byte[] readable, String subject) {
        try {
            return aead.encrypt(readable, bound(subject));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException if the content was changed, or belongs to another subject */
    byte[] open(byte[] sealed, String subject) {
        try {
            return aead.decrypt(sealed, bound(subject));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what is sealed for " + subject + " was changed since", e);
        }
    }

    private static byte[] bound(String subject) {
        return ("hemu person 1 " + subject).getBytes(StandardCharsets.UTF_8);
    }
}
