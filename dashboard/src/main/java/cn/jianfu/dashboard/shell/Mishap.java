package cn.jianfu.dashboard.shell;

/** What may go wrong with a page, in words for whoever sees it. */
enum Mishap {
    NO_SUCH_PAGE("没有这一页", "地址可能写错了，这一页已不再使用，或者您的账号不能打开它。"),
    BAD_ADDRESS("地址有误", "地址太长或不完整，请从总览重新进入。"),
    TOO_LARGE("文件太大", "发送的内容超过了允许的大小，没有收下。"),
    DATABASE_AWAY("数据库暂时连接不上", "系统正在自动重新连接，请过一会儿刷新；几分钟后仍不行时，请联系系统管理员。已报送的台账不受影响。"),
    BROKEN("这一页没有打开", "请稍后刷新；仍不行时，请联系系统管理员查看运行日志。");

    private final String title;
    private final String advice;

    Mishap(String title, String advice) {
        this.title = title;
        this.advice = advice;
    }

    static Mishap of(int status) {
        return switch (status) {
            case 401, 403, 404, 405, 410 -> NO_SUCH_PAGE;
            case 400, 414, 431 -> BAD_ADDRESS;
            case 413 -> TOO_LARGE;
            case 503 -> DATABASE_AWAY;
            default -> BROKEN;
        };
    }

    String title() {
        return title;
    }

    String advice() {
        return advice;
    }

    /** A page that needs nothing but our own style sheets. */
    String page(String contextPath) {
        return """
                <!doctype html>
                <html lang="zh-CN"><head><meta charset="utf-8"><title>%2$s · 减负</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="%1$s/jianfu/tokens.css">
                <link rel="stylesheet" href="%1$s/jianfu/frame.css">
                <link rel="stylesheet" href="%1$s/jianfu/parts.css"><script src="%1$s/jianfu/scheme.js"></script></head>
                <body><main class="page"><div class="notice" data-testid="error"><h2>%2$s</h2><p>%3$s</p>
                <a class="notice-next" href="%1$s/">回到总览</a></div></main></body></html>
                """.formatted(contextPath, title, advice);
    }
}
