-- The county that a community, township or county lies in. Of the cities without counties (不设区的地级市: 东莞, 中山, 儋州, 嘉峪关) it is the city, whatever digits the
-- bureau gives its townships (嘉峪关's begin with 620201); as cn.jianfu.dashboard.scope.RegionCode and cn.jianfu.datasets.region.RegionTree say it.
CREATE FUNCTION app.county_of(region text) RETURNS char(12)
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CAST(CASE WHEN left(region, 4) IN ('4419', '4420', '4604', '6202') THEN left(region, 4) || '00000000'
                 ELSE left(region, 6) || '000000' END AS char(12));
