package org.hemu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.hemu.command.employment.WorkerIdKey;
import org.jspecify.annotations.Nullable;

/** Finds the key for worker ids: in the settings, or in a file that is made once, before the first event. */
final class WorkerIdKeyFile {
    private static final int BYTES = 32;

    private WorkerIdKeyFile() {}

    /**
     * @param logIsEmpty whether no event has been recorded yet; only then may a new key be made
     * @throws StartFailure if the key is missing although events exist, or cannot be read
     */
    static WorkerIdKey find(@Nullable String setting, Path keys, boolean logIsEmpty) {
        try {
            if (setting != null) {
                return new WorkerIdKey(Base64.getDecoder().decode(setting));
            }
            Path file = keys.resolve("worker-id.key");
            if (Files.notExists(file)) {
                if (!logIsEmpty) {
                    throw new StartFailure("the log holds events but the worker id key " + file
                            + " is missing; restore it, for without it the same person becomes another worker");
                }
                write(file);
            }
            return new WorkerIdKey(
                    Base64.getDecoder().decode(Files.readString(file).strip()));
        } catch (IOException | IllegalArgumentException e) {
            throw new StartFailure("the worker id key cannot be read: " + e.getMessage(), e);
        }
    }

    private static void write(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Base64.getEncoder().encodeToString(key), StandardOpenOption.WRITE);
    }
}
