package org.hemu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LauncherTest {
    private static final int CLASS_FILE_OF_JAVA_17 = 61;

    @Test
    void canBeRunByAnOldJavaToSaySo() throws IOException {
        try (DataInputStream file =
                new DataInputStream(Objects.requireNonNull(Hemu.class.getResourceAsStream("Hemu.class")))) {
            file.skipNBytes(6);
            assertThat(file.readUnsignedShort()).isEqualTo(CLASS_FILE_OF_JAVA_17);
        }
    }

    @Test
    void saysWhichJavaItNeedsAndWhichItFound() {
        assertThat(Hemu.tooOld(17))
                .isEqualTo("Hemu did not start: it needs Java 25 or newer, this is Java 17")
                .doesNotContain("\n");
    }
}
