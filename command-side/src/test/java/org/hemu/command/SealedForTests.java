package org.hemu.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.shared.Event;
import org.hemu.command.dispatch.Sealing;
import org.hemu.command.dispatch.Subjects;
import org.hemu.command.employment.WorkerIdKey;
import org.hemu.eventstore.sealing.KeyEncryptionKeys;
import org.hemu.eventstore.sealing.KeyStores;
import org.hemu.eventstore.sealing.Vault;

/** The vault of all processes in a test. */
public final class SealedForTests {
    public static final Vault VAULT = vault();

    public static final Subjects SUBJECTS =
            new WorkerIdKey("a key for tests only".getBytes(StandardCharsets.UTF_8))::subject;

    public static final Sealing SEALING = new Sealing(VAULT, SUBJECTS);

    private SealedForTests() {}

    private static Vault vault() {
        try {
            Path directory = Files.createTempDirectory("hemu-keys");
            directory.toFile().deleteOnExit();
            Path file = directory.resolve("keys.sqlite");
            for (String name : new String[] {"", "-wal", "-shm"}) {
                directory.resolve("keys.sqlite" + name).toFile().deleteOnExit();
            }
            return new Vault(KeyStores.sqlite(file), KeyEncryptionKeys.generate());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The event with its persons readable again. */
    public static Event opened(Event event) {
        return event.withPersons(
                person -> VAULT.open(SealedPerson.of(person)).orElse(new PersonalData("erased", null, null, null)));
    }
}
