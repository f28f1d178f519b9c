package cn.jianfu.dashboard.submission.upload;

import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.runs.WhenCounted;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Visitor;
import cn.jianfu.dashboard.submission.reception.Delivery;
import cn.jianfu.dashboard.submission.reception.LedgerStore;
import cn.jianfu.dashboard.submission.record.Links;
import cn.jianfu.dashboard.submission.record.Submissions;
import cn.jianfu.dashboard.submission.result.Handling;
import cn.jianfu.database.RunRequests;
import org.springframework.stereotype.Component;

/** Makes the part of the page in which files are sent in. */
@Component
public class UploadCards {
    final Visitor visitor;
    final Submissions submissions;
    final Delivery delivery;
    final LedgerStore store;
    final Handling handling;
    final RunRequests requests;
    final WhenCounted whenCounted;

    UploadCards(
            Visitor visitor,
            Submissions submissions,
            Delivery delivery,
            LedgerStore store,
            Handling handling,
            RunRequests requests,
            WhenCounted whenCounted) {
        this.visitor = visitor;
        this.submissions = submissions;
        this.delivery = delivery;
        this.store = store;
        this.handling = handling;
        this.requests = requests;
        this.whenCounted = whenCounted;
    }

    public com.vaadin.flow.component.Component of(Sight sight, PageAddress address, Links links) {
        return new UploadCard(this, sight, address, links);
    }
}
