package org.hemu.app;

import java.util.function.Function;
import org.hemu.api.casework.CasesDue;
import org.hemu.api.casework.FindCasesDue;
import org.hemu.query.runtime.ReadSide;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are to review their deadlines, by read models that another process feeds.
 *
 * @param readSide never started, so that it only reads; absent where nothing can be read
 */
record DueElsewhere(@Nullable ReadSide readSide, Function<FindCasesDue, CasesDue> due)
        implements Function<FindCasesDue, CasesDue>, AutoCloseable {
    /** Why nothing can be told. */
    static final String UNREADABLE = "this process cannot tell which deadlines have run out: it shares no read store"
            + " (hemu.read-store.url), so another process has to look after deadlines";

    /** Where there are no read models to read: that nothing is due is not known either. */
    static DueElsewhere unreadable() {
        return new DueElsewhere(null, _ -> {
            throw new IllegalStateException(UNREADABLE);
        });
    }

    boolean isUnreadable() {
        return readSide == null;
    }

    @Override
    public CasesDue apply(FindCasesDue asked) {
        return due.apply(asked);
    }

    @Override
    public void close() {
        if (readSide != null) {
            readSide.close();
        }
    }
}
