/** What the codes in commands, events and answers stand for. */
@NullMarked
package org.hemu.query.definition;

import org.jspecify.annotations.NullMarked;
