package org.hemu.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** The file with the key for worker ids, made once, before the first event; it is there whole or not at all. */
final class WorkerIdKeyFile {
    private static final int BYTES = 32;

    private final Path directory;
    private final Path file;

    /** @param directory exists */
    WorkerIdKeyFile(Path directory) {
        this.directory = directory;
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
        Path incomplete = Files.createTempFile(
                directory,
                "worker-id",
                ".incomplete",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            writeThrough(incomplete, Base64.getEncoder().encode(key));
            Files.move(incomplete, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(incomplete);
        }
        syncDirectories();
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** The one that lists the file, and the one that lists that, which may be as new. */
    private void syncDirectories() throws IOException {
        for (Path listing : List.of(directory, directory.resolve(".."))) {
            try (FileChannel channel = FileChannel.open(listing, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
