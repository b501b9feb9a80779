/** Pure decisions and figures: no framework, no clock, no I/O. */
@NullMarked
package org.hemu.domain;

import org.jspecify.annotations.NullMarked;
