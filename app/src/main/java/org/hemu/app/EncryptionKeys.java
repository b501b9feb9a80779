package org.hemu.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hemu.eventstore.sealing.KeyEncryptionKeys;

/** Where the key-encryption keys come from: the settings, a file, or in the demo profile a file made at the first start. */
final class EncryptionKeys {
    private static final String MADE = "key-encryption-keys.json";

    private final HemuSettings.Keys settings;
    private final Path file;
    private final boolean given;

    EncryptionKeys(HemuSettings.Keys settings, KeyDirectory directory) {
        this.settings = settings;
        Path named = settings.encryptionKeysFile();
        this.given = named != null;
        this.file = named == null ? directory.path().resolve(MADE) : named.toAbsolutePath();
    }

    /**
     * The keys, with a fresh one among them when the settings ask for it.
     *
     * @param demo whether they may be in a file of the program's own
     * @param mayBeMade whether they may be made: only if no key of a subject is locked by any
     * @throws StartFailure if there are none, or they are none
     */
    KeyEncryptionKeys find(boolean demo, boolean mayBeMade) {
        String inline = settings.encryptionKeys();
        if (inline != null) {
            if (settings.rotate()) {
                throw new StartFailure(
                        "hemu.keys.rotate writes a file; where hemu.keys.encryption-keys gives the keys, put a"
                                + " fresh primary key there, and the start locks the keys of subjects anew");
            }
            return parsed(inline, "hemu.keys.encryption-keys");
        }
        if (!given && !demo) {
            throw new StartFailure(
                    "outside the demo profile the key-encryption keys must be given; set"
                            + " hemu.keys.encryption-keys-file to a Tink keyset in JSON, or hemu.keys.encryption-keys to its text");
        }
        try {
            return settings.rotate() ? rotated() : read(!given && mayBeMade);
        } catch (IOException e) {
            throw new StartFailure("the key-encryption keys " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private KeyEncryptionKeys rotated() throws IOException {
        KeyEncryptionKeys rotated = read(false).rotated();
        write(rotated);
        return rotated;
    }

    private KeyEncryptionKeys read(boolean mayBeMade) throws IOException {
        if (Files.notExists(file)) {
            if (!mayBeMade) {
                throw new StartFailure("the key-encryption keys " + file
                        + " are missing; restore them, for without them nobody in the log can be read");
            }
            write(KeyEncryptionKeys.generate());
        }
        return parsed(Files.readString(file), file.toString());
    }

    private void write(KeyEncryptionKeys keys) throws IOException {
        SecretFile.write(file, keys.json().getBytes(StandardCharsets.UTF_8));
    }

    private static KeyEncryptionKeys parsed(String json, String place) {
        try {
            return KeyEncryptionKeys.parse(json);
        } catch (IllegalArgumentException e) {
            throw new StartFailure("the key-encryption keys in " + place + " are none: " + e.getMessage(), e);
        }
    }
}
