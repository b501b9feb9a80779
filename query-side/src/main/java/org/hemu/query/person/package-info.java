/** Natural persons: how they are shown, what is held about each, and who has looked at it. */
@NullMarked
package org.hemu.query.person;

import org.jspecify.annotations.NullMarked;
