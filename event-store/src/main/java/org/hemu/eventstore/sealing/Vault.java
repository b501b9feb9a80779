package org.hemu.eventstore.sealing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.eventstore.codec.HemuJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals and opens personal data. A key is durable before anything is sealed with it; once it is destroyed, nobody opens what
 * it has sealed, in other processes at most {@link #REMEMBERED} later.
 */
public final class Vault implements Opening, Holdings, AutoCloseable {
    /** For how long an opened key is remembered. */
    public static final Duration REMEMBERED = Duration.ofSeconds(50);

    private static final long KEYS_REMEMBERED = 20_000;
    private static final int THREADS = 2;
    /** What everything begins with that Tink has sealed; the number of the key follows. */
    private static final byte TINK = 1;

    private static final JsonMapper JSON = JsonMapper.builder(HemuJson.factory())
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final ObjectWriter WRITER = JSON.writerFor(PersonalData.class);
    private static final ObjectReader READER = JSON.readerFor(PersonalData.class);

    private final KeyStore store;
    private final KeyEncryptionKeys keys;
    private final Cache<String, SubjectKey> opened;
    /**
     * Tink makes a source of random numbers for every thread that seals, which costs many times what sealing costs; requests
     * come in threads of their own, so that few seal, and stay.
     */
    private final ExecutorService sealing = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().name("sealing-", 1).daemon().factory());

    /** A key made for somebody who may have one already. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Fresh(SubjectKey key, LockedKey locked, byte[] sealed) {}

    /**
     * A vault on a store.
     *
     * @throws KeyStoreUnavailable if the store was begun with other key-encryption keys
     */
    public Vault(KeyStore store, KeyEncryptionKeys keys) {
        this(store, keys, Ticker.systemTicker());
    }

    Vault(KeyStore store, KeyEncryptionKeys keys, Ticker ticker) {
        store.confirm(keys);
        this.store = store;
        this.keys = keys;
        this.opened = Caffeine.newBuilder()
                .maximumSize(KEYS_REMEMBERED)
                .expireAfterWrite(REMEMBERED)
                .ticker(ticker)
                .build();
    }

    /** Which store the keys are in; the same for ever. */
    public String id() {
        return store.id();
    }

    /**
     * The person as it is recorded.
     *
     * @param aggregateId whose event will hold it, so that everything about the subject can be found
     * @throws KeyStoreUnavailable if the key cannot be made durable now
     */
    public SealedPerson seal(SubjectId subject, String aggregateId, PersonalData person) {
        String id = subject.value();
        byte[] readable = WRITER.writeValueAsBytes(person);
        Fresh fresh = byChance(() -> {
            SubjectKey key = SubjectKey.generate();
            return new Fresh(key, keys.lock(key, id), key.seal(readable, id));
        });
        LockedKey before = store.keep(id, aggregateId, fresh.locked()).orElse(null);
        if (before == null) {
            opened.put(id, fresh.key());
            return new SealedPerson(subject, Base64.getEncoder().encodeToString(fresh.sealed()));
        }
        SubjectKey key = keys.unlock(before, id);
        opened.put(id, key);
        return new SealedPerson(subject, Base64.getEncoder().encodeToString(byChance(() -> key.seal(readable, id))));
    }

    /** Runs what draws random numbers in one of the threads that stay. */
    private <T> T byChance(Supplier<T> drawing) {
        try {
            return CompletableFuture.supplyAsync(drawing, sealing).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public Optional<PersonalData> open(SealedPerson person) {
        byte[] content = Base64.getDecoder().decode(person.content());
        SubjectKey key = key(person.subject().value(), number(content));
        return key == null
                ? Optional.empty()
                : Optional.of(
                        READER.readValue(key.open(content, person.subject().value())));
    }

    private static int number(byte[] content) {
        if (content.length < 1 + Integer.BYTES || content[0] != TINK) {
            throw new IllegalStateException("no key has sealed this");
        }
        return ByteBuffer.wrap(content, 1, Integer.BYTES).getInt();
    }

    /** The key of the number; what was sealed by an earlier key of the subject is erased. */
    private @Nullable SubjectKey key(String subject, int number) {
        SubjectKey remembered = opened.getIfPresent(subject);
        if (remembered != null && remembered.number() == number) {
            return remembered;
        }
        LockedKey kept = store.find(subject).orElse(null);
        if (kept == null) {
            opened.invalidate(subject);
            return null;
        }
        SubjectKey key = keys.unlock(kept, subject);
        opened.put(subject, key);
        return key.number() == number ? key : null;
    }

    /** Destroys the key of a subject: everything sealed with it is erased. Whether there was one. */
    public boolean destroy(SubjectId subject) {
        return destroyIf(subject, _ -> true);
    }

    /** Tries again when the key was locked anew between the look at it and its end. */
    private boolean destroyIf(SubjectId subject, LongPredicate number) {
        String id = subject.value();
        try {
            for (LockedKey there = store.find(id).orElse(null);
                    there != null && number.test(keys.unlock(there, id).number());
                    there = store.find(id).orElse(null)) {
                if (store.destroy(id, there)) {
                    return true;
                }
            }
            return false;
        } finally {
            opened.invalidate(id);
        }
    }

    /** Number of the key of a subject; none when nothing can be opened. */
    public OptionalLong keyOf(SubjectId subject) {
        return store.find(subject.value())
                .map(locked ->
                        OptionalLong.of(keys.unlock(locked, subject.value()).number()))
                .orElse(OptionalLong.empty());
    }

    /** Destroys the key of that number if it is there, be it again; another key of the subject stays. */
    public void destroy(SubjectId subject, long key) {
        destroyIf(subject, number -> number == key);
    }

    /**
     * How many destroyed keys may have left traces in the files of the store.
     *
     * @throws KeyStoreUnavailable if that cannot be told now
     */
    public long toBeWiped() {
        return store.toBeWiped();
    }

    /** Wipes what is left of destroyed keys, if it can be done now; it takes as long as there are keys, and seals wait for it. */
    public void wipe() {
        store.wipe();
    }

    /** The aggregates whose events hold the subject, by id; some may hold it no longer, or never came to. */
    @Override
    public List<String> aggregatesOf(SubjectId subject) {
        return store.aggregatesOf(subject.value());
    }

    /** Locks anew, by the primary key-encryption key, whatever another has locked. How many keys those were. */
    public int lockAnew() {
        return store.lockAnew(keys);
    }

    @Override
    public void close() {
        sealing.shutdown();
        store.close();
    }
}
