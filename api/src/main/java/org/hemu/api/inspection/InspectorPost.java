package org.hemu.api.inspection;

/** Whether to inspect is somebody's main post. */
public enum InspectorPost {
    /** 专职劳动保障监察员. */
    FULL_TIME,
    /** 兼职劳动保障监察员: the main post is elsewhere. */
    PART_TIME
}
