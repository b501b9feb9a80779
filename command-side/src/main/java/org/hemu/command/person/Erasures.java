package org.hemu.command.person;

import java.util.List;
import java.util.function.Function;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.sealing.KeyStoreUnavailable;
import org.hemu.eventstore.sealing.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Destroys the keys of those who were erased: when it is recorded, and again at each start, for a backup may bring one back.
 * What cannot be done at once is done later, and so is wiping what the keys have left in files: an erasure is finished when
 * nothing is left to do.
 */
public final class Erasures {
    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

    private static final int AT_ONCE = 1_000;

    private final EventLog log;
    private final Function<StoredEvent, Recorded> decode;
    private final Vault vault;
    private volatile boolean behind;

    public Erasures(EventLog log, Function<StoredEvent, Recorded> decode, Vault vault) {
        this.log = log;
        this.decode = decode;
        this.vault = vault;
    }

    /** What is recorded is done later if it cannot be now. */
    void follow(SubjectErased erased) {
        try {
            vault.destroy(erased.subject(), erased.key());
        } catch (RuntimeException e) {
            behind = true;
            LOG.error("a key that is to be destroyed is still there, and is tried again", e);
        }
    }

    /** Destroys whatever should be destroyed already. */
    public void resume() {
        behind = false;
        List<StoredEvent> some = log.erasures(0, AT_ONCE);
        while (!some.isEmpty()) {
            for (StoredEvent stored : some) {
                SubjectErased erased = (SubjectErased) decode.apply(stored).event();
                vault.destroy(erased.subject(), erased.key());
            }
            some = log.erasures(some.getLast().position() + 1, AT_ONCE);
        }
    }

    /** What is left to do. */
    public sealed interface Left {
        /** Of the keys of those who were erased nothing is left anywhere in the key store. */
        record Nothing() implements Left {}

        /** Their keys are destroyed; so many may have left traces in the files of the key store. */
        record Traces(long keys) implements Left {}

        /** A key is still there, or that cannot be told. */
        record Keys() implements Left {}
    }

    /** What is left to do for those who were erased. */
    public Left left() {
        if (behind) {
            return new Left.Keys();
        }
        try {
            long traces = vault.toBeWiped();
            return traces == 0 ? new Left.Nothing() : new Left.Traces(traces);
        } catch (KeyStoreUnavailable e) {
            LOG.debug("nobody can tell what is left of erased keys", e);
            return new Left.Keys();
        }
    }

    /** Does what is left. Wiping takes its time and is done for all at once, so it is not part of any request. */
    public void catchUp() {
        if (behind) {
            resumeLater();
        }
        if (vault.toBeWiped() > 0) {
            vault.wipe();
        }
    }

    private void resumeLater() {
        try {
            resume();
        } catch (RuntimeException e) {
            behind = true;
            throw e;
        }
    }
}
