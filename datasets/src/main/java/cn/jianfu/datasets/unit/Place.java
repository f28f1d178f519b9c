package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionNames;
import cn.jianfu.datasets.text.WrittenForm;
import java.io.Serializable;

/**
 * A region that a unit can belong to. Unlike {@link cn.jianfu.datasets.region.Region} it may be a province, and places of many cities stand together.
 *
 * @param code 12 digits
 * @param name plain, with its ending: 雁塔区
 */
record Place(String code, String name, Seat seat) implements Serializable {
    /** Makes a place of a code of 2, 4, 6, 9 or 12 digits, zeros at the end or not. */
    static Place of(String digits, String name) {
        String code = (digits + "000000000000").substring(0, 12);
        String plain = WrittenForm.plain(name);
        return new Place(code, plain, seat(code, plain));
    }

    /** The digits that everything within shares. */
    String prefix() {
        return code.substring(0, seat.digits());
    }

    boolean covers(Place other) {
        return other.code.startsWith(prefix());
    }

    /** The name as people shorten it; the name itself where one character would be left: 环县. */
    String stem() {
        return switch (seat) {
            case PROVINCE, MUNICIPALITY -> RegionNames.stem(name, RegionLevel.PROVINCE);
            case CITY -> RegionNames.stem(name, RegionLevel.CITY);
            case COUNTY, DISTRICT -> RegionNames.stem(name, RegionLevel.COUNTY);
            case TOWNSHIP -> RegionNames.stem(name, RegionLevel.TOWNSHIP);
            case COMMUNITY -> RegionNames.stem(name, RegionLevel.COMMUNITY);
        };
    }

    private static Seat seat(String code, String name) {
        if (code.endsWith("0000000000")) {
            return name.endsWith("市") ? Seat.MUNICIPALITY : Seat.PROVINCE;
        }
        if (code.endsWith("00000000")) {
            return Seat.CITY;
        }
        if (code.endsWith("000000")) {
            return name.endsWith("区") ? Seat.DISTRICT : Seat.COUNTY;
        }
        return code.endsWith("000") ? Seat.TOWNSHIP : Seat.COMMUNITY;
    }
}
