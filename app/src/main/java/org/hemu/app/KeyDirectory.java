package org.hemu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory of the keys, for its owner only. It is never inside the data directory, which is copied as it is. */
record KeyDirectory(Path path) {

    /**
     * Creates the directory if needed.
     *
     * @throws StartFailure if it cannot be, or if whoever copies the data would copy the keys
     */
    static KeyDirectory prepare(HemuSettings settings, DataDirectory data) {
        Path given = settings.keys().directory();
        Path path = given == null
                ? data.path().resolveSibling(data.path().getFileName() + "-keys")
                : given.toAbsolutePath().normalize();
        try {
            if (Files.notExists(path)) {
                Files.createDirectories(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            if (path.toRealPath().startsWith(data.path().toRealPath())
                    || data.path().toRealPath().startsWith(path.toRealPath())) {
                throw new StartFailure("the directory of the keys " + path + " and the data directory " + data.path()
                        + " lie in each other, so that a copy of one would hold both; choose another with"
                        + " --hemu.keys.directory=…");
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "the directory of the keys " + path + " cannot be created; choose another with"
                            + " --hemu.keys.directory=…",
                    e);
        }
        return new KeyDirectory(path);
    }
}
