package org.hemu.query.shared;

/** One answer and how fresh it is. */
public record Answer<T>(T data, AsOf asOf) {}
