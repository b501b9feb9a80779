package org.hemu.query.shared;

import org.jspecify.annotations.Nullable;

/** One answer and how fresh it is. */
public record Answer<T extends @Nullable Object>(T data, AsOf asOf) {}
