@NullMarked
package org.hemu.domain.person;

import org.jspecify.annotations.NullMarked;
