/** Natural persons: what is known of them, and the form in which it is recorded. */
@NullMarked
package org.hemu.api.person;

import org.jspecify.annotations.NullMarked;
