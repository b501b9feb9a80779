package org.hemu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of a directory as an operator makes it of a program that is stopped. */
final class BackupCopy {
    private BackupCopy() {}

    static void of(Path original, Path copy) {
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(original.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
