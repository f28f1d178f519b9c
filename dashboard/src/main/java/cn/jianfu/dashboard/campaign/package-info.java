/** Campaigns (整治行动): what is planned, by versions, and which of them concern a region. */
@NullMarked
package cn.jianfu.dashboard.campaign;

import org.jspecify.annotations.NullMarked;
