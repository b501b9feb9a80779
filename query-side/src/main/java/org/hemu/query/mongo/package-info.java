/** The read store: MongoDB, embedded or on a server, and records as its documents. */
@NullMarked
package org.hemu.query.mongo;

import org.jspecify.annotations.NullMarked;
