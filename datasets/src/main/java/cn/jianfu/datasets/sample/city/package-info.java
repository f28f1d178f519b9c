/**
 * The city of the sample before anybody asks anything of it: regions, units with the ways in which people write them, invented people, and the chance that all
 * plans draw from. Shared by the plans of certificates and of the other burdens.
 */
@NullMarked
package cn.jianfu.datasets.sample.city;

import org.jspecify.annotations.NullMarked;
