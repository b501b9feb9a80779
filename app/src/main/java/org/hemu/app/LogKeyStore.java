package org.hemu.app;

import java.util.List;
import java.util.Optional;
import org.hemu.eventstore.Answered;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.RequestAlreadyAnswered;

/** The one key store that the persons in a log are sealed with. The log remembers which one it is. */
final class LogKeyStore {
    private static final String REQUEST = Append.Request.LASTING + "key-store";

    private final EventLog log;

    LogKeyStore(EventLog log) {
        this.log = log;
    }

    /** Whether no key store belongs to the log yet. */
    boolean isNone() {
        return log.answerTo(REQUEST).isEmpty();
    }

    /**
     * Takes the log's key store, or makes this one its own if the log is unused.
     *
     * @throws StartFailure if the log belongs to another one, or its persons are readable
     */
    void confirm(String id) {
        Optional<Answered> known = log.answerTo(REQUEST);
        if (known.isEmpty() && log.head() > 0) {
            throw new StartFailure(
                    "the log was begun by a version of the program that recorded persons readable, and this"
                            + " one records and reads them sealed only; begin another with --hemu.data-directory=…");
        }
        if (!known.map(Answered::fingerprint).orElseGet(() -> remember(id)).equals(id)) {
            throw new StartFailure(
                    "the persons in the log are sealed with the keys of another key store; start with that one,"
                            + " for without it nobody in the log can be read: hemu.keys.directory or hemu.keys.url");
        }
    }

    /** Of several processes that begin a log together, the first is remembered, and all learn with which key store. */
    private String remember(String id) {
        try {
            log.append(new Append(List.of(), new Append.Request(REQUEST, id, null)));
            return id;
        } catch (RequestAlreadyAnswered e) {
            return e.answered().fingerprint();
        }
    }
}
