/** An identity provider inside the program, with a handful of people and programs, for demonstrations only. */
@NullMarked
package org.hemu.app.identity.demo;

import org.jspecify.annotations.NullMarked;
