package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.letter.LetterTemplates;
import cn.jianfu.dashboard.cases.letter.Letterhead;
import cn.jianfu.dashboard.cases.letter.Letterheads;
import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.dashboard.editing.SaveFoot;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.OutOfScopeException;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.datasets.cases.LetterKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** 函头和模板: what stands on every letter of a county, and the Word files that letters are made of. */
@Route("cases/letterhead")
@RolesAllowed("COUNTY_OFFICE")
class LetterheadView extends Page {
    private final Desk desk;
    private final Letterheads heads;
    private final LetterTemplates templates;

    LetterheadView(Desk desk, Letterheads heads, LetterTemplates templates) {
        super(desk, "函头和模板");
        this.desk = desk;
        this.heads = heads;
        this.templates = templates;
    }

    @Override
    protected boolean ofPeriod() {
        return false;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        Account account = desk.visitor().account();
        Div ways = new Div(LetterLinks.all("← 函件", at.place()));
        ways.addClassName("ways");
        add(ways);
        if (looked.scope().region().level() != Level.COUNTY) {
            add(Notices.nothing("函头按县（市、区）设置，请在页面上方选到一个县（市、区）。"));
            return;
        }
        String county = looked.scope().region().regionCode();
        add(head(account, county), templates(account, county));
    }

    private Component head(Account account, String county) {
        Letterhead now = heads.shown(account, county);
        Card card = new Card("函头", "印在本县（市、区）的每一份函上；改动只影响以后的函，以前的设置保留");
        card.setTestId("letterhead");
        TextField office = FormFields.field("发文机关（全称）", "如：永宁县民政局", "head-office");
        office.setValue(now.office());
        TextField code = FormFields.field("发文机关代字", "如：永民函", "head-code");
        code.setValue(now.numberCode());
        TextField contact = FormFields.field("联系人", "", "head-contact");
        contact.setValue(now.contact());
        TextField telephone = FormFields.field("联系电话", "", "head-telephone");
        telephone.setValue(now.telephone());
        IntegerField days = new IntegerField("回复期限（工作日）");
        days.setValue(now.replyDays());
        days.setTestId("head-days");
        TextArea campaign = new TextArea("行动名称（“在……工作中”）");
        campaign.setValue(now.campaign());
        TextArea documents = new TextArea("依据文件");
        documents.setValue(now.documents());
        Paragraph error = new Paragraph();
        error.addClassName("remark");
        error.setVisible(false);
        error.setTestId("head-error");
        NativeButton save = new NativeButton("保存函头", click -> {
            try {
                heads.set(
                        account,
                        county,
                        new Letterhead(
                                office.getValue(),
                                code.getValue(),
                                contact.getValue(),
                                telephone.getValue(),
                                campaign.getValue(),
                                documents.getValue(),
                                days.getValue() == null ? 0 : days.getValue()));
                error.setVisible(false);
                SaveFoot.tell("函头已保存，以后的函照此印。");
            } catch (IllegalArgumentException | OutOfScopeException e) {
                error.setText(e.getMessage() + "。");
                error.setVisible(true);
            }
        });
        save.addClassName("primary-link");
        save.setTestId("head-save");
        Div form = new Div(office, code, contact, telephone, days, campaign, documents);
        form.addClassName("head-form");
        card.add(form, error, save);
        return card;
    }

    private Component templates(Account account, String county) {
        Card card = new Card("Word 模板", "下载后用 Word 或 WPS 修改，再传回；占位符写成 {{主送单位}} 的样子，上传时逐个核对");
        card.setTestId("templates");
        for (LetterKind kind : LetterKind.values()) {
            card.add(new TemplateRow(templates, account, county, kind));
        }
        return card;
    }
}
