/** Days off, working days, and how the law counts them. */
@NullMarked
package org.hemu.domain.calendar;

import org.jspecify.annotations.NullMarked;
