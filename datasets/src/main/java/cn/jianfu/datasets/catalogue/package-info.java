/**
 * Which certificates may be asked of a community and which must not: the catalogue (清单) with its documents, and the classifier that finds the item which a
 * certificate's written name means.
 *
 * <p>Ways in: {@link cn.jianfu.datasets.catalogue.Catalogue} and {@link cn.jianfu.datasets.catalogue.CertificateClassifier}. The catalogue that comes with the
 * module has three parts: the twenty national items (民发〔2020〕20号), the permitted items of the fictional sample city, put together from real local lists,
 * and matters that no document covers, seen in press reports. Every row names its source.
 */
@NullMarked
package cn.jianfu.datasets.catalogue;

import org.jspecify.annotations.NullMarked;
