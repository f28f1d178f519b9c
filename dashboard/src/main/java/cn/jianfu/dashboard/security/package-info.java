/** Who comes in: accounts from the table {@code app.account}, the login page, the demonstration accounts. */
@NullMarked
package cn.jianfu.dashboard.security;

import org.jspecify.annotations.NullMarked;
