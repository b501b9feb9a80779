package org.hemu.query.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list. A page may hold fewer items than asked for, even none, although more follow: the work behind a page is
 * bounded.
 *
 * @param next cursor of the page after this one; absent on the last page
 */
public record Page<T>(List<T> data, @Nullable String next, AsOf asOf) {}
