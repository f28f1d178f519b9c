/** The campaign (整治行动) that a site takes part in: the months that it looks at, and its stages. */
@NullMarked
package cn.jianfu.datasets.campaign;

import org.jspecify.annotations.NullMarked;
