package org.hemu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.hemu.eventstore.codec.Shape;
import org.hemu.query.runtime.Projection;
import org.junit.jupiter.api.Test;

/** Rows of another shape are of another version, or those folded before an upgrade would be taken for the new ones. */
class RowShapesTest {
    private static final Path KEPT = Path.of("src/test/resources/row-shapes.txt");

    @Test
    void aChangedRowIsANewVersionOfItsReadModel() throws IOException {
        List<String> shapes =
                QuerySide.PROJECTIONS.stream().map(RowShapesTest::line).sorted().toList();

        assertThat(shapes)
                .as("a row has changed: raise version() of its projection and put the new line into %s", KEPT)
                .isEqualTo(Files.readAllLines(KEPT));
    }

    private static String line(Projection<?> projection) {
        return projection.name() + " " + projection.version() + " " + digest(Shape.of(projection.rowType()));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
