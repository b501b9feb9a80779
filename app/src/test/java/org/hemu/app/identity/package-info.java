@NullMarked
package org.hemu.app.identity;

import org.jspecify.annotations.NullMarked;
