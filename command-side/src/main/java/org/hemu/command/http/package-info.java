/** What all command resources share: who asks, idempotency, versions, receipts and problems (RFC 9457). */
@NullMarked
package org.hemu.command.http;

import org.jspecify.annotations.NullMarked;
