/** What both sides answer alike: malformed requests, limits, problems in two languages. */
@NullMarked
package org.hemu.app.http;

import org.jspecify.annotations.NullMarked;
