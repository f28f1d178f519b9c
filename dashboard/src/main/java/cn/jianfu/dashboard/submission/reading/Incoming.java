package cn.jianfu.dashboard.submission.reading;

import cn.jianfu.datasets.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file before it is read.
 *
 * @param name as it will be stored; it may name community and year
 * @param officeFolder the sender's folder, {@code 临江区/东街街道/}
 * @param folderHint the folders in which the sender had it, {@code 朝阳社区/}; may be empty
 * @param chosen the community that a person has chosen by hand, null when nobody had to
 */
public record Incoming(
        String name,
        String officeFolder,
        String folderHint,
        @Nullable Region chosen) {
    String path() {
        return officeFolder + folderHint + name;
    }
}
