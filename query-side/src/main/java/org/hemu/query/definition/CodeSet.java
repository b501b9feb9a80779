package org.hemu.query.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemu.domain.figure.IndicatorDefinition.Text;

/**
 * A set of codes and what each stands for.
 *
 * @param id for example {@code registration-type}
 * @param name what the codes are about, with the standard or rule they come from
 */
public record CodeSet(String id, Text name, List<Entry> codes) {

    /** One code. Placeholders in the text of a finding are named like its facts; a part in brackets needs all of its own. */
    public record Entry(String code, Text name) {}

    /**
     * The codes with the names that the file of the set gives them.
     *
     * @throws IllegalStateException if the file names other codes than these
     */
    static CodeSet of(String id, Collection<String> codes) {
        CodeSet named = inFile(id);
        Set<String> there = named.codes().stream().map(Entry::code).collect(Collectors.toSet());
        if (!there.equals(Set.copyOf(codes))) {
            Set<String> nameless = new HashSet<>(codes);
            nameless.removeAll(there);
            there.removeAll(codes);
            throw new IllegalStateException(file(id) + ": codes without a name " + nameless + ", unknown " + there);
        }
        return named;
    }

    /** The codes that the file of the set names, for a set that anybody may extend. */
    static CodeSet inFile(String id) {
        List<List<String>> lines = lines(file(id));
        return new CodeSet(
                id,
                text(List.of(
                        "",
                        lines.getFirst().getFirst().substring(2),
                        lines.getFirst().getLast())),
                lines.stream()
                        .skip(1)
                        .map(line -> new Entry(line.getFirst(), text(line)))
                        .toList());
    }

    private static Text text(List<String> line) {
        return new Text(line.get(1), line.get(2));
    }

    private static String file(String id) {
        return "/code-sets/" + id + ".txt";
    }

    private static List<List<String>> lines(String file) {
        try (InputStream names = Objects.requireNonNull(CodeSet.class.getResourceAsStream(file), file)) {
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split(" \\| ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
