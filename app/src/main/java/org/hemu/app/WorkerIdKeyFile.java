package org.hemu.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The file with the key for worker ids, made once, before the first event. */
final class WorkerIdKeyFile {
    private static final int BYTES = 32;

    private final SecretFile file;

    /** @param directory exists */
    WorkerIdKeyFile(Path directory) {
        this.file = new SecretFile(directory, "worker-id.key");
    }

    /**
     * The key as base64.
     *
     * @param mayBeMade whether a missing key may be made: only if the log was never used with any
     * @throws StartFailure if the key is missing and may not be made, or cannot be read
     */
    String read(boolean mayBeMade) {
        return file.read().orElseGet(() -> make(mayBeMade));
    }

    private String make(boolean mayBeMade) {
        if (!mayBeMade) {
            throw new StartFailure("the log is in use but its worker id key " + file.path()
                    + " is missing; restore it, for without it the same person becomes another worker");
        }
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        String text = Base64.getEncoder().encodeToString(key);
        file.write(text);
        return text;
    }
}
