-- Regions, demanding units and catalogue items: what every count is joined with.
-- Attributes: PERMITTED 可由, PROHIBITED 不应由, UNLISTED 文件外, PENDING 待研判. Non-compliant = PROHIBITED + UNLISTED.
-- Region codes have 12 digits: province 2, city 2, county 2, township 3, community 3; a region's descendants share its prefix.

-- One row per region.
CREATE TABLE region (
    region_code  char(12) PRIMARY KEY,
    name         text NOT NULL,
    level        text NOT NULL CHECK (level IN ('PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'COMMUNITY')),
    parent_code  char(12)
);

-- One row per demanding unit; a name that could not be resolved is a unit of its own within its county. Names that say no unit (有关部门) have one row together,
-- UNSTATED: no unit, and in no ranking of them.
CREATE TABLE unit (
    unit_id      integer PRIMARY KEY,
    unit_code    text,                       -- null when not resolved
    name         text NOT NULL,
    system       text NOT NULL,              -- 教育, 公安, 金融 …; 未归类 when not resolved
    level        text NOT NULL,              -- 省级, 市级, 县级, 乡级, 村级, 其他
    region_code  char(12) NOT NULL,
    resolved     boolean NOT NULL,
    standing     text NOT NULL CHECK (standing IN ('REGISTERED', 'CONFIRMED', 'PROVISIONAL', 'UNKNOWN', 'UNSTATED')),
    CHECK (resolved = (standing IN ('REGISTERED', 'CONFIRMED', 'PROVISIONAL'))),
    CHECK ((standing = 'UNSTATED') = (unit_code IS NOT DISTINCT FROM 'UNSTATED'))
);

-- One row per catalogue item, and item 0 for names that wait for adjudication.
CREATE TABLE item (
    item_id          integer PRIMARY KEY,
    item_code        text NOT NULL,
    name             text NOT NULL,
    attribute        text NOT NULL CHECK (attribute IN ('PERMITTED', 'PROHIBITED', 'UNLISTED', 'PENDING')),
    document         text NOT NULL,
    document_number  text NOT NULL
);
