package org.hemu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Searches all files below a directory for texts, byte by byte, whatever kind of file it is. */
record FileSearch(Path directory) {

    /** Files with any of the texts in UTF-8. */
    List<Path> of(Collection<String> texts) {
        return ofBytes(texts.stream()
                .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .toList());
    }

    /** Names of the files with the text, below the directory. */
    List<String> namesOf(String text) {
        return of(List.of(text)).stream()
                .map(file -> directory.relativize(file).toString())
                .toList();
    }

    /** Files with any of the sequences of bytes, each a character. */
    List<Path> ofBytes(Collection<String> sequences) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> sequences.stream().anyMatch(content(file)::contains))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
