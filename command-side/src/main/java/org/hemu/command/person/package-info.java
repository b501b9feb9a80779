/** Commands about the personal data of a subject, and what follows from an erasure. */
@NullMarked
package org.hemu.command.person;

import org.jspecify.annotations.NullMarked;
