package org.hemu.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What holds of a vault wherever its keys are kept. */
abstract class KeyStoreContract {
    static final SubjectId LI = new SubjectId("aebagbafaydqqcikbmga2dqpca");
    static final PersonalData LI_QIANG = new PersonalData(
            "李强",
            new IdentityDocument(IdentityDocument.Kind.CITIZEN_ID, "220102199003070013"),
            "0431-80000000",
            "长春市南关区岳阳街 1 号");
    private static final PersonalData NAME_ONLY = new PersonalData("王和", null, null, null);

    final KeyEncryptionKeys keys = KeyEncryptionKeys.generate();
    private final List<AutoCloseable> open = new ArrayList<>();
    private long nanos;

    /** Another opening of the same store. */
    abstract KeyStore store();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open.reversed()) {
            each.close();
        }
    }

    Vault vault() {
        return vault(keys);
    }

    private Vault vault(KeyEncryptionKeys with) {
        KeyStore store = store();
        open.add(store);
        Vault vault = new Vault(store, with, () -> nanos);
        open.add(vault);
        return vault;
    }

    @Test
    void opensWhatItHasSealed() {
        Vault vault = vault();

        assertThat(vault.open(vault.seal(LI, "a-1", LI_QIANG))).contains(LI_QIANG);
        assertThat(vault.open(vault.seal(new SubjectId("w"), "a-1", NAME_ONLY))).contains(NAME_ONLY);
    }

    @Test
    void saysNothingOfThePersonInWhatItSeals() {
        Vault vault = vault();

        SealedPerson first = vault.seal(LI, "a-1", LI_QIANG);
        SealedPerson second = vault.seal(LI, "a-1", LI_QIANG);

        assertThat(new String(Base64.getDecoder().decode(first.content()), StandardCharsets.UTF_8))
                .doesNotContain("李强", "1990", "岳阳");
        assertThat(first.content()).isNotEqualTo(second.content());
    }

    @Test
    void opensWhatWasSealedBeforeARestart() {
        SealedPerson sealed = vault().seal(LI, "a-1", LI_QIANG);

        assertThat(vault().open(sealed)).contains(LI_QIANG);
    }

    @Test
    void isTheSameStoreEveryTime() {
        assertThat(vault().id()).isEqualTo(vault().id());
    }

    @Test
    void refusesOtherKeyEncryptionKeysThanItWasBegunWith() {
        vault();

        assertThatThrownBy(() -> vault(KeyEncryptionKeys.generate()))
                .isInstanceOf(KeyStoreUnavailable.class)
                .hasMessageContaining("locked by the key-encryption key");
    }

    @Test
    void opensNothingThatWasMovedToAnotherSubject() {
        Vault vault = vault();
        SealedPerson sealed = vault.seal(LI, "a-1", LI_QIANG);
        SubjectId other = new SubjectId("other");
        vault.seal(other, "a-1", NAME_ONLY);

        assertThat(vault.open(new SealedPerson(other, sealed.content()))).isEmpty();
    }

    @Test
    void opensNothingThatWasChanged() {
        Vault vault = vault();
        byte[] content =
                Base64.getDecoder().decode(vault.seal(LI, "a-1", LI_QIANG).content());
        content[content.length - 1] ^= 1;
        SealedPerson changed = new SealedPerson(LI, Base64.getEncoder().encodeToString(content));

        assertThatThrownBy(() -> vault.open(changed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensNothingOnceTheKeyIsDestroyed() {
        Vault vault = vault();
        SealedPerson sealed = vault.seal(LI, "a-1", LI_QIANG);
        SealedPerson of = vault.seal(new SubjectId("w"), "a-2", NAME_ONLY);

        assertThat(vault.destroy(LI)).isTrue();

        assertThat(vault.open(sealed)).isEmpty();
        assertThat(vault().open(sealed)).isEmpty();
        assertThat(vault.open(of)).contains(NAME_ONLY);
        assertThat(vault.destroy(LI)).isFalse();
    }

    @Test
    void opensNothingInAnotherProcessAMinuteAfterTheKeyIsDestroyed() {
        Vault here = vault();
        Vault there = vault();
        SealedPerson sealed = here.seal(LI, "a-1", LI_QIANG);
        assertThat(there.open(sealed)).contains(LI_QIANG);

        here.destroy(LI);
        nanos += Duration.ofMinutes(1).toNanos();

        assertThat(there.open(sealed)).isEmpty();
    }

    @Test
    void givesAReturningSubjectAnotherKeyThatOpensNothingOfBefore() {
        Vault vault = vault();
        SealedPerson before = vault.seal(LI, "a-1", LI_QIANG);
        vault.destroy(LI);

        SealedPerson after = vault.seal(LI, "a-1", LI_QIANG);

        assertThat(vault.open(before)).isEmpty();
        assertThat(vault.open(after)).contains(LI_QIANG);
    }

    @Test
    void whatIsSealedSaysByWhichKeyEvenWhenThatIsDestroyed() {
        Vault vault = vault();
        SealedPerson before = vault.seal(LI, "a-1", LI_QIANG);
        long first = vault.keyOf(LI).orElseThrow();
        vault.destroy(LI);
        SealedPerson after = vault.seal(LI, "a-1", LI_QIANG);

        assertThat(Vault.sealedBy(before)).isEqualTo(first);
        assertThat(Vault.sealedBy(after)).isEqualTo(vault.keyOf(LI).orElseThrow());
    }

    @Test
    void destroysNoKeyThatHasTakenThePlaceOfTheOneThatWasLookedAt() {
        Vault vault = vault();
        vault.seal(LI, "a-1", LI_QIANG);
        long number = vault.keyOf(LI).orElseThrow();
        try (KeyStore store = store()) {
            LockedKey lookedAt = store.find(LI.value()).orElseThrow();
            vault.destroy(LI);
            SealedPerson anew = vault.seal(LI, "a-1", LI_QIANG);

            assertThat(store.destroy(LI.value(), lookedAt)).isFalse();
            vault.destroy(LI, number);

            assertThat(vault().open(anew)).contains(LI_QIANG);
            assertThat(vault().keyOf(LI)).isPresent();
        }
    }

    @Test
    void destroysAKeyThatWasLockedAnewAfterItWasLookedAt() {
        Vault vault = vault();
        SealedPerson sealed = vault.seal(LI, "a-1", LI_QIANG);
        long number = vault.keyOf(LI).orElseThrow();
        try (KeyStore store = store()) {
            LockedKey lookedAt = store.find(LI.value()).orElseThrow();
            KeyEncryptionKeys both = keys.rotated();
            Vault rotated = vault(both);
            rotated.lockAnew();

            assertThat(store.destroy(LI.value(), lookedAt)).isFalse();
            assertThat(rotated.open(sealed)).contains(LI_QIANG);
            rotated.destroy(LI, number);

            assertThat(vault(both).open(sealed)).isEmpty();
        }
    }

    @Test
    void sealsWithTheKeyOfTheOtherProcessWhenThatWasFirst() {
        Vault here = vault();
        Vault there = vault();

        SealedPerson first = here.seal(LI, "a-1", LI_QIANG);
        SealedPerson second = there.seal(LI, "a-2", LI_QIANG);

        assertThat(here.open(second)).contains(LI_QIANG);
        assertThat(there.open(first)).contains(LI_QIANG);
    }

    @Test
    void sealsWithANewKeyThatAnotherProcessMadeAfterDestroyingTheOld() {
        Vault here = vault();
        Vault there = vault();
        here.seal(LI, "a-1", LI_QIANG);
        there.destroy(LI);

        SealedPerson anew = here.seal(LI, "a-1", LI_QIANG);

        assertThat(there.open(anew)).contains(LI_QIANG);
    }

    @Test
    void knowsWhoHoldsASubject() {
        Vault vault = vault();
        vault.seal(LI, "b", LI_QIANG);
        vault.seal(LI, "a", LI_QIANG);
        vault.seal(LI, "b", LI_QIANG);

        assertThat(vault.aggregatesOf(LI)).containsExactly("a", "b");
        assertThat(vault.aggregatesOf(new SubjectId("nobody"))).isEmpty();
    }

    @Test
    void isOpenedAfterRotationByTheNewKeyAlone() {
        Vault old = vault();
        SealedPerson sealed = old.seal(LI, "a-1", LI_QIANG);
        KeyEncryptionKeys both = keys.rotated();

        assertThat(vault(both).lockAnew()).isEqualTo(1);

        assertThat(vault(both).lockAnew()).isZero();
        assertThat(vault(KeyEncryptionKeys.parse(primaryOnly(both.json()))).open(sealed))
                .contains(LI_QIANG);
        assertThatThrownBy(() -> vault(keys)).isInstanceOf(KeyStoreUnavailable.class);
    }

    private static String primaryOnly(String json) {
        String primary = json.strip().replaceAll(".*\"primaryKeyId\":(\\d+).*", "$1");
        String last = json.substring(json.lastIndexOf("{\"keyData\""));
        assertThat(last).contains("\"keyId\":" + primary);
        return "{\"primaryKeyId\":" + primary + ",\"key\":[" + last;
    }

    @Test
    void keepsOneKeyForASubjectThatManyWantAtOnce() throws Exception {
        Vault here = vault();
        Vault there = vault();
        ConcurrentHashMap<SealedPerson, PersonalData> sealed = new ConcurrentHashMap<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                SubjectId subject = new SubjectId("s" + i % 40);
                PersonalData person = new PersonalData("某" + i % 40, null, null, null);
                Vault vault = i % 2 == 0 ? here : there;
                String aggregate = "a" + i;
                all.add(threads.submit(() -> sealed.put(vault.seal(subject, aggregate, person), person)));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }

        Vault later = vault();
        assertThat(sealed)
                .hasSize(400)
                .allSatisfy((each, person) -> assertThat(later.open(each)).contains(person));
    }
}
