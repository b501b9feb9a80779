/**
 * What all queries share: how fresh an answer is, pages and their cursors, problems, and reading one's own write. Nothing
 * here knows a capability.
 */
@NullMarked
package org.hemu.query.shared;

import org.jspecify.annotations.NullMarked;
