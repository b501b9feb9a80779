package org.hemu.domain.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes that were compiled into the same directory as another one. */
final class ClassesOf {
    private static final String SUFFIX = ".class";

    private ClassesOf() {}

    static List<Class<?>> directoryOf(Class<?> one) {
        try {
            Path root = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(file -> file.toString().endsWith(SUFFIX))
                        .filter(file -> !file.endsWith("package-info.class"))
                        .sorted()
                        .<Class<?>>map(file -> load(root.relativize(file), one.getClassLoader()))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(Path file, ClassLoader loader) {
        String path = file.toString();
        String name = path.substring(0, path.length() - SUFFIX.length()).replace('/', '.');
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
