@NullMarked
package org.hemu.domain.calendar;

import org.jspecify.annotations.NullMarked;
