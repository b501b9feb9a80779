/**
 * The way of a command from a client to its aggregate and back: envelope, circumstances, Axon shells' common parts, outcome.
 */
@NullMarked
package org.hemu.command.dispatch;

import org.jspecify.annotations.NullMarked;
