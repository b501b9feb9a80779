package org.hemu.query.shared;

import org.jspecify.annotations.Nullable;

/** An event changes a row that no event has created: the log contradicts the projection. */
public final class MissingRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private MissingRow(String key) {
        super("no row " + key);
    }

    /** The row, which an earlier event must have created. */
    public static <R> R unless(@Nullable R row, String key) {
        if (row == null) {
            throw new MissingRow(key);
        }
        return row;
    }
}
