package org.hemu.eventstore.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * The keys that lock the keys of subjects: a Tink keyset, of which the primary one locks and all unlock. They are held by the
 * operator and never lie in the key store.
 */
public final class KeyEncryptionKeys {
    private static final Configuration TINK = AeadConfig2026.get();

    private final KeysetHandle keys;
    private final Aead aead;

    private KeyEncryptionKeys(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.aead = keys.getPrimitive(TINK, Aead.class);
    }

    /** One fresh key. */
    public static KeyEncryptionKeys generate() {
        try {
            return new KeyEncryptionKeys(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Keys as the operator keeps them.
     *
     * @param json a Tink keyset for authenticated encryption
     * @throws IllegalArgumentException if it is none; the message quotes nothing of it
     */
    public static KeyEncryptionKeys parse(String json) {
        try {
            return new KeyEncryptionKeys(
                    TinkJsonProtoKeysetFormat.parseKeyset(json, TINK, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalArgumentException("not a Tink keyset for authenticated encryption", e);
        }
    }

    /** As the operator keeps them: whoever has this opens every key of a subject. */
    public String json() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys, TINK, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same keys and a fresh one, which is primary from now on. */
    public KeyEncryptionKeys rotated() {
        try {
            return new KeyEncryptionKeys(KeysetHandle.newBuilder(keys)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .setConfiguration(TINK)
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Number of the key that locks. */
    int primary() {
        return keys.getPrimary().getId();
    }

    LockedKey lock(SubjectKey key, String subject) {
        try {
            return new LockedKey(
                    primary(), TinkProtoKeysetFormat.serializeEncryptedKeyset(key.keys(), aead, ofKey(subject), TINK));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws KeyStoreUnavailable if it was locked by a key that is not among these */
    SubjectKey unlock(LockedKey locked, String subject) {
        try {
            return SubjectKey.of(
                    TinkProtoKeysetFormat.parseEncryptedKeyset(locked.content(), aead, ofKey(subject), TINK));
        } catch (GeneralSecurityException e) {
            throw new KeyStoreUnavailable("the key of a subject was locked by the key-encryption key "
                    + Integer.toUnsignedString(locked.by()) + ", which this process was not given");
        }
    }

    /** A sign by which a store knows the keys it was begun with. */
    LockedKey proof(String store) {
        try {
            return new LockedKey(primary(), aead.encrypt(store.getBytes(StandardCharsets.UTF_8), ofStore(store)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean prove(LockedKey proof, String store) {
        try {
            aead.decrypt(proof.content(), ofStore(store));
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] ofKey(String subject) {
        return ("hemu subject key 1 " + subject).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ofStore(String store) {
        return ("hemu key store 1 " + store).getBytes(StandardCharsets.UTF_8);
    }
}
