package org.hemu.eventstore.jdbc;

/**
 * What a database shares between its schemas, named by schema, so that logs in two schemas do not disturb each other. Each is
 * an SQL expression, and the same on every version of the server.
 */
final class SchemaNames {
    private static final String DIGEST =
            "encode(substr(sha256(convert_to('hemu log in ' || current_schema()::text, 'UTF8')), 1, 8), 'hex')";

    /** The advisory lock of who writes. */
    static final String LOCK = "('x' || " + DIGEST + ")::bit(64)::bigint";

    /** The channel that tells of new events; letters, digits and underscores only. */
    static final String CHANNEL = "'hemu_log_' || " + DIGEST;

    private SchemaNames() {}
}
