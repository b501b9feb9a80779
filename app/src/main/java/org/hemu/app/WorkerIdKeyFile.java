package org.hemu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The file with the key for worker ids, made once, before the first event; it is there whole or not at all. */
final class WorkerIdKeyFile {
    private static final int BYTES = 32;

    private final Path file;

    /** @param directory exists */
    WorkerIdKeyFile(Path directory) {
        this.file = directory.resolve("worker-id.key");
    }

    /**
     * The key as base64.
     *
     * @param mayBeMade whether a missing key may be made: only if the log was never used with any
     * @throws StartFailure if the key is missing and may not be made, or cannot be read
     */
    String read(boolean mayBeMade) {
        try {
            if (Files.notExists(file)) {
                if (!mayBeMade) {
                    throw new StartFailure("the log is in use but its worker id key " + file
                            + " is missing; restore it, for without it the same person becomes another worker");
                }
                write();
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new StartFailure("the worker id key " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void write() throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        SecretFile.write(file, Base64.getEncoder().encode(key));
    }
}
