package org.hemu.command.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hemu.api.person.ErasureGround;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.person.SubjectEvent.ErasureProposed;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Provenance;
import org.hemu.api.shared.Role;
import org.hemu.command.person.Erasures.Left;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.codec.EventCodec;
import org.hemu.eventstore.jdbc.EventLogs;
import org.hemu.eventstore.sealing.KeyEncryptionKeys;
import org.hemu.eventstore.sealing.KeyStoreUnavailable;
import org.hemu.eventstore.sealing.KeyStores;
import org.hemu.eventstore.sealing.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in the way when somebody was erased, in the end nothing is left of their key. */
class ErasuresTest {
    private static final SubjectId LI = new SubjectId("aebagbafaydqqcikbmga2dqpca");
    private static final JurisdictionCode JILIN = new JurisdictionCode("220000000000");
    private static final LocalDate TODAY = LocalDate.of(2019, 6, 3);
    private static final EventCodec CODEC = EventCodec.ofHemu();

    @TempDir
    private Path directory;

    private EventLog log;
    private Vault vault;
    private Erasures erasures;
    private SealedPerson sealed;
    private SubjectErased erased;

    @BeforeEach
    void open() {
        log = EventLogs.sqlite(directory.resolve("events.sqlite"), InstantSource.system());
        vault = new Vault(KeyStores.sqlite(directory.resolve("keys.sqlite")), KeyEncryptionKeys.generate());
        erasures = new Erasures(log, CODEC::decode, vault);
        erasures.resume();
        sealed = vault.seal(LI, "a-1", new PersonalData("李强", null, null, null));
        erased = new SubjectErased(LI, JILIN, vault.keyOf(LI).orElseThrow(), TODAY);
        record(0, new ErasureProposed(LI, JILIN, ErasureGround.PURPOSE_ENDED, "first", TODAY));
        record(1, erased);
    }

    @AfterEach
    void close() {
        vault.close();
        log.close();
    }

    private void record(long sequence, SubjectEvent event) {
        record(LI.value(), sequence, event);
    }

    private void record(String subject, long sequence, SubjectEvent event) {
        Actor actor = Actor.of("second", "测试", Role.FILING_CLERK, JILIN, "test");
        log.append(new Append(
                List.of(CODEC.encode(
                        "subject",
                        sequence,
                        subject + "-" + sequence,
                        event,
                        new Provenance(actor, "ConfirmErasure", "correlation", "correlation", null))),
                null));
    }

    private Connection another() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("keys.sqlite"));
    }

    @Test
    void areDoneWhenNothingIsInTheWay() {
        erasures.follow(erased);
        assertThat(vault.open(sealed)).isEmpty();
        assertThat(erasures.left()).isEqualTo(new Left.Traces(1));

        erasures.catchUp();

        assertThat(erasures.left()).isEqualTo(new Left.Nothing());
    }

    @Test
    void areDoneAgainWhenABackupBringsAKeyBack() {
        Erasures atTheNextStart = new Erasures(log, CODEC::decode, vault);

        atTheNextStart.resume();

        assertThat(vault.open(sealed)).isEmpty();
    }

    /** However many subjects have a history. */
    @Test
    void areAllThatIsReadAtAStart() {
        AtomicInteger decoded = new AtomicInteger();
        for (int i = 0; i < 10; i++) {
            SubjectId other = new SubjectId("aebagbafaydqqcikbmga2dqpd" + (char) ('a' + i));
            record(other.value(), 0, new ErasureProposed(other, JILIN, ErasureGround.OTHER, "first", TODAY));
        }
        Erasures atTheNextStart = new Erasures(
                log,
                stored -> {
                    decoded.incrementAndGet();
                    return CODEC.decode(stored);
                },
                vault);

        atTheNextStart.resume();

        assertThat(decoded).hasValue(1);
        assertThat(vault.open(sealed)).isEmpty();
    }

    @Test
    void areDoneOnceNobodyReadsTheKeysAnyMore() throws SQLException {
        try (Connection reader = another();
                Statement query = reader.createStatement()) {
            reader.setAutoCommit(false);
            query.executeQuery("SELECT * FROM subject_keys").next();

            erasures.follow(erased);

            assertThat(vault.open(sealed)).isEmpty();
            erasures.catchUp();
            assertThat(erasures.left()).isEqualTo(new Left.Traces(1));
        }
        erasures.catchUp();
        assertThat(erasures.left()).isEqualTo(new Left.Nothing());
    }

    @Test
    void areDoneOnceTheKeyStoreAnswersAgain() throws SQLException {
        try (Connection fault = another();
                Statement change = fault.createStatement()) {
            change.execute("ALTER TABLE subject_keys RENAME TO away");
            erasures.follow(erased);
            assertThat(erasures.left()).isEqualTo(new Left.Keys());
            assertThatThrownBy(erasures::catchUp).isInstanceOf(KeyStoreUnavailable.class);
            assertThat(erasures.left()).isEqualTo(new Left.Keys());
            change.execute("ALTER TABLE away RENAME TO subject_keys");
        }
        assertThat(vault.open(sealed)).isPresent();

        erasures.catchUp();

        assertThat(erasures.left()).isEqualTo(new Left.Nothing());
        assertThat(vault.open(sealed)).isEmpty();
    }
}
