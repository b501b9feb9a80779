package org.hemu.app;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Searches all files below a directory for texts, byte by byte, whatever kind of file it is. */
record FileSearch(Path directory) {
    private static final int BEGINNING = Integer.BYTES;

    /** Tell at almost every byte that nothing begins there, which to look up would take most of the time. */
    private static final int SLOT_BITS = 16;

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
        Map<Integer, List<byte[]>> byBeginning = sequences.stream().collect(groupingBy(FileSearch::beginning));
        BitSet slots = new BitSet(1 << SLOT_BITS);
        byBeginning.keySet().forEach(beginning -> slots.set(slot(beginning)));
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holdsAny(content(file), byBeginning, slots))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One pass however many are looked for: there are a thousand of them, and logs are long. */
    private static boolean holdsAny(byte[] content, Map<Integer, List<byte[]>> byBeginning, BitSet slots) {
        int last = 0;
        for (int end = 1; end <= content.length; end++) {
            last = last << Byte.SIZE | content[end - 1] & 0xff;
            if (end >= BEGINNING
                    && slots.get(slot(last))
                    && holdsAny(content, end - BEGINNING, byBeginning.get(last))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsAny(byte[] content, int at, @Nullable List<byte[]> sequences) {
        return sequences != null
                && sequences.stream()
                        .anyMatch(sequence -> at + sequence.length <= content.length
                                && Arrays.equals(content, at, at + sequence.length, sequence, 0, sequence.length));
    }

    /** @throws java.nio.BufferUnderflowException if the sequence is shorter than its beginning would be */
    private static int beginning(byte[] sequence) {
        return ByteBuffer.wrap(sequence).getInt();
    }

    private static int slot(int beginning) {
        return beginning * 0x9E3779B1 >>> Integer.SIZE - SLOT_BITS;
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
