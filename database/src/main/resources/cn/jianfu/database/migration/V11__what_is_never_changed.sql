-- Who tries to change what is only ever added to is told what it is: the comment of each such table is its name in the sentence.
CREATE OR REPLACE FUNCTION app.refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    RAISE EXCEPTION '%只增不改：%', coalesce(obj_description(TG_RELID, 'pg_class'), '这里的记录'), TG_TABLE_NAME;
END $$;

COMMENT ON TABLE app.decision IS '研判记录';
COMMENT ON TABLE app.first_judgement IS '研判前的机器判定';
COMMENT ON TABLE app.decision_revert IS '研判撤销记录';
COMMENT ON TABLE app.decision_confirmation IS '研判复核记录';
COMMENT ON TABLE app.four_eyes IS '四眼复核的设置记录';
COMMENT ON TABLE app.catalogue_version IS '证明目录的各版本';
COMMENT ON TABLE app.rule_version IS '上限标准和折算系数的各版本';
