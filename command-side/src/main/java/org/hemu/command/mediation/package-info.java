/** Mediation as commands: bodies, and their cases from the application to the archive. */
@NullMarked
package org.hemu.command.mediation;

import org.jspecify.annotations.NullMarked;
