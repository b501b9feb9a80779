/** Assembles both sides into one runnable program: settings, stores, roles, start and stop. */
@NullMarked
package org.hemu.app;

import org.jspecify.annotations.NullMarked;
