package org.hemu.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** A file with a secret that only its owner can read; once it is there, it is there whole and stays. */
public final class SecretFile {
    private final Path directory;
    private final Path file;

    /** @param directory exists */
    public SecretFile(Path directory, String name) {
        this.directory = directory;
        this.file = directory.resolve(name);
    }

    /** Where it is. */
    public Path path() {
        return file;
    }

    /**
     * Its content, if it is there.
     *
     * @throws StartFailure if it cannot be read
     */
    public Optional<String> read() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new StartFailure("the secret " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Makes it, safe from a loss of power.
     *
     * @throws StartFailure if it cannot be written
     */
    public void write(String content) {
        try {
            Path incomplete = Files.createTempFile(
                    directory,
                    "secret",
                    ".incomplete",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                writeThrough(incomplete, content.getBytes(StandardCharsets.UTF_8));
                Files.move(incomplete, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(incomplete);
            }
            syncDirectories();
        } catch (IOException e) {
            throw new StartFailure("the secret " + file + " cannot be written: " + e.getMessage(), e);
        }
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
