package org.hemu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory that holds everything embedded. */
public record DataDirectory(Path path) {

    /**
     * Creates the directory if needed and makes sure it can be written.
     *
     * @throws StartFailure if it cannot
     */
    static DataDirectory prepare(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            Files.delete(Files.createTempFile(absolute, "writable", ".probe"));
        } catch (IOException e) {
            throw new StartFailure(
                    "the data directory " + absolute + " is not writable; choose another with --hemu.data-directory=…",
                    e);
        }
        return new DataDirectory(absolute);
    }

    /** A subdirectory, created if needed. */
    public Path sub(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new StartFailure("the directory " + path.resolve(name) + " cannot be created", e);
        }
    }
}
