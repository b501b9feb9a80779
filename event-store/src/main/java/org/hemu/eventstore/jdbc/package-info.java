/** The log on a relational database: SQLite in one file, or PostgreSQL; one writer, group commit. */
@NullMarked
package org.hemu.eventstore.jdbc;

import org.jspecify.annotations.NullMarked;
