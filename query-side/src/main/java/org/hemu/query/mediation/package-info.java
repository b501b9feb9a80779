/** Mediation: the bodies with their mediators, and their cases from the application to the archive. */
@NullMarked
package org.hemu.query.mediation;

import org.jspecify.annotations.NullMarked;
