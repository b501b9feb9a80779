/** Mediation of labour disputes (劳动争议调解): the bodies that mediate, and their cases. */
@NullMarked
package org.hemu.api.mediation;

import org.jspecify.annotations.NullMarked;
