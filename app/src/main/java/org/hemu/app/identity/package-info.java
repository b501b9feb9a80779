/** Who sends a request: tokens of one OpenID Connect issuer, and sessions of readers who signed in there. */
@NullMarked
package org.hemu.app.identity;

import org.jspecify.annotations.NullMarked;
