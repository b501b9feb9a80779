package org.hemu.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Writes files that only their owner reads, and that are there whole or not at all. */
public final class SecretFile {
    private SecretFile() {}

    /** Makes or replaces the file; its directory exists. */
    public static void write(Path file, byte[] content) throws IOException {
        Path directory = file.resolveSibling("").toAbsolutePath();
        Path incomplete = Files.createTempFile(
                directory,
                file.getFileName().toString().replaceAll("\\.[^.]*$", ""),
                ".incomplete",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            writeThrough(incomplete, content);
            Files.move(incomplete, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(incomplete);
        }
        syncDirectories(directory);
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
    private static void syncDirectories(Path directory) throws IOException {
        for (Path listing : List.of(directory, directory.resolve(".."))) {
            try (FileChannel channel = FileChannel.open(listing, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
