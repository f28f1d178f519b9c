package cn.jianfu.etl.conform;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Regions numbered by the order of their codes, so that a number's order is the code's. */
final class RegionDimension {
    private final RegionTree tree;
    private final List<Region> regions;
    private final Map<String, Integer> ids = new HashMap<>();

    RegionDimension(RegionTree tree) {
        this.tree = tree;
        this.regions = tree.regions();
        for (Region region : regions) {
            ids.put(region.code(), ids.size());
        }
    }

    int id(Region region) {
        return id(region.code());
    }

    int id(String code) {
        Integer id = ids.get(code);
        if (id == null) {
            throw new IllegalArgumentException("no region " + code);
        }
        return id;
    }

    Region region(int id) {
        return regions.get(id);
    }

    Dataset<Row> view(SparkSession spark) {
        List<Row> rows = new ArrayList<>();
        for (Region region : regions) {
            rows.add(RowFactory.create(
                    id(region),
                    region.code(),
                    region.name(),
                    region.level().name(),
                    region.parentCode(),
                    county(region)));
        }
        return spark.createDataFrame(
                rows,
                new StructType()
                        .add("region_id", DataTypes.IntegerType)
                        .add("region_code", DataTypes.StringType)
                        .add("name", DataTypes.StringType)
                        .add("level", DataTypes.StringType)
                        .add("parent_code", DataTypes.StringType)
                        .add("county_id", DataTypes.IntegerType));
    }

    /** The county of a region, or the city that stands for it where there is none. */
    int countyId(Region region) {
        return id(tree.countyOf(region.code()));
    }

    /** The county that a region lies in; none for those above the counties. */
    private @Nullable Integer county(Region region) {
        boolean above = region.level().compareTo(RegionLevel.COUNTY) < 0;
        return above ? null : Integer.valueOf(countyId(region));
    }
}
