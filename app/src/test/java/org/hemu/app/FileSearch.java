package org.hemu.app;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Searches all files below a directory for texts, byte by byte, whatever kind of file it is. */
record FileSearch(Path directory) {
    private static final int BEGINNING = 4;

    /** Files with any of the texts in UTF-8. */
    List<Path> of(Collection<String> texts) {
        return holding(texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
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
        return holding(sequences.stream()
                .map(sequence -> sequence.getBytes(StandardCharsets.ISO_8859_1))
                .toList());
    }

    private List<Path> holding(List<byte[]> sequences) {
        Map<Integer, List<byte[]>> byBeginning = sequences.stream().collect(groupingBy(each -> beginning(each, 0)));
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holdsAny(content(file), byBeginning))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One pass however many are looked for: there are a thousand of them, and logs are long. */
    private static boolean holdsAny(byte[] content, Map<Integer, List<byte[]>> byBeginning) {
        for (int at = 0; at <= content.length - BEGINNING; at++) {
            for (byte[] sequence : byBeginning.getOrDefault(beginning(content, at), List.of())) {
                int end = at + sequence.length;
                if (end <= content.length && Arrays.equals(content, at, end, sequence, 0, sequence.length)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** @throws ArrayIndexOutOfBoundsException if the sequence is shorter than its beginning would be */
    private static int beginning(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8 | (bytes[at + 3] & 0xff);
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
