/** Natural persons as subjects of personal data: whether they may be erased. */
@NullMarked
package org.hemu.domain.person;

import org.jspecify.annotations.NullMarked;
