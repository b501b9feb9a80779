package org.hemu.app;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hemu.command.employment.WorkerIdKey;
import org.hemu.eventstore.Answered;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.RequestAlreadyAnswered;

/** The one key for worker ids that a log is written with. The log remembers its fingerprint and nothing else of it. */
final class LogKey {
    private static final String HMAC = "HmacSHA256";
    private static final byte[] CONSTANT = "the worker id key of this log".getBytes(StandardCharsets.UTF_8);
    private static final String REQUEST = Append.Request.LASTING + "worker-id-key";

    private final EventLog log;

    LogKey(EventLog log) {
        this.log = log;
    }

    /**
     * The key from the settings, or else from its file, if the log knows no other.
     *
     * @throws StartFailure if there is none, it is none, or the log was begun with another one
     */
    WorkerIdKey find(HemuSettings settings, KeyDirectory directory) {
        String given = settings.workerIdKey();
        if (given == null && !settings.log().embedded()) {
            throw new StartFailure("several processes may share a log on PostgreSQL, so that its worker id key must be"
                    + " given; set hemu.worker-id-key to the same 32 random bytes in base64 for all of them");
        }
        String text = given != null ? given : new WorkerIdKeyFile(directory.path()).read(isUnused());
        try {
            byte[] key = Base64.getDecoder().decode(text.strip());
            WorkerIdKey found = new WorkerIdKey(key);
            confirm(fingerprint(key));
            return found;
        } catch (IllegalArgumentException e) {
            throw new StartFailure("the worker id key is not one: " + e.getMessage(), e);
        }
    }

    private boolean isUnused() {
        return log.head() == 0 && log.answerTo(REQUEST).isEmpty();
    }

    private void confirm(String fingerprint) {
        String known = log.answerTo(REQUEST).map(Answered::fingerprint).orElseGet(() -> remember(fingerprint));
        if (!known.equals(fingerprint)) {
            throw new StartFailure("the log was begun with another worker id key; start with that one, for with this"
                    + " one the same person becomes another worker");
        }
    }

    /** Of several processes that begin a log together, the first is remembered, and all learn by which key. */
    private String remember(String fingerprint) {
        try {
            log.append(new Append(List.of(), new Append.Request(REQUEST, fingerprint, null)));
            return fingerprint;
        } catch (RequestAlreadyAnswered e) {
            return e.answered().fingerprint();
        }
    }

    private static String fingerprint(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return HexFormat.of().formatHex(mac.doFinal(CONSTANT));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
