/** The OpenAPI document of the HTTP interface, derived from the code that serves it. */
@NullMarked
package org.hemu.app.http.document;

import org.jspecify.annotations.NullMarked;
