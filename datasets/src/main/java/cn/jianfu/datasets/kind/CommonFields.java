package cn.jianfu.datasets.kind;

/** Fields that many ledgers share. */
final class CommonFields {
    static final String ORGAN =
            "(局|委|办|院|所|站|中心|公司|银行|学校|小学|中学|大学|幼儿园|医院|支行|分行|法院|检察院|派出所|信用社|部|厅|处|队|会|集团|厂|店|社|政府|街道|镇|乡|科|馆|行)(\\(.*\\))?$";
    static final String PERSON = "^[\\u4e00-\\u9fa5·]{2,4}$";

    static final Field COMMUNITY = Field.text("community", "社区")
            .also(
                    "社区名称", "社区村", "村社区", "所属社区", "村居", "村居名称", "村社区名称", "社区村名称", "社区居委会", "居委会", "村居委会", "所在社区",
                    "所属村社区", "出具社区", "出具证明社区", "开具社区", "村", "村名", "单位名称社区", "社区居村", "出证社区", "社区全称", "开具证明社区")
            .like("社区|村|居委", "(社区|村|居委会|居民委员会|村委会)$");

    static final Field CLERK = Field.text("clerk", "社区经办人")
            .also(
                    "经办人", "经手人", "社区村经办人", "开具人", "经办人员", "社区经手人", "经办人签字", "经办人签名", "办理人员", "社区工作人员", "承办人", "出具人",
                    "经办", "村社区经办人", "登记人", "盖章人", "出具人签字", "承办人员", "社区承办人", "经办人姓名", "用章经办人", "填写人", "受理人")
            .kept(Personal.APART)
            .like("经办|经手|承办", PERSON);

    static final Field IDENTITY = Field.text("identityNumber", "身份证号")
            .also("身份证", "身份证号码", "身份证件号码", "公民身份号码", "证件号码", "身份号码", "居民身份证号", "申请人身份证号", "申请人身份证号码", "申请人身份证")
            .kept(Personal.DROPPED);

    static final Field ADDRESS = Field.text("address", "住址")
            .also("地址", "家庭住址", "居住地址", "户籍地址", "现住址", "家庭地址", "住所", "居住地", "申请人住址", "详细地址")
            .kept(Personal.DROPPED);

    static final Field TELEPHONE = Field.text("telephone", "联系电话")
            .also("电话", "手机", "手机号", "手机号码", "联系方式", "电话号码", "申请人电话", "申请人联系电话", "联系人电话")
            .kept(Personal.DROPPED);

    private CommonFields() {}

    /** The unit that puts the burden on the community. */
    static Field unit(String label, String... headings) {
        return Field.text("unit", label).also(headings).must().like("单位|部门|机构", ORGAN);
    }
}
