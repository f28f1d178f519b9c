/**
 * Which certificates may be asked of a community and which must not: the catalogue (清单) with its documents, and the classifier that finds the item which a
 * certificate's written name means.
 *
 * <p>Ways in: {@link cn.jianfu.datasets.catalogue.Catalogue} and {@link cn.jianfu.datasets.catalogue.CertificateClassifier}; docs/classification.md has method
 * and figures. The catalogue that comes with the module is the sum of {@code national.csv} (the twenty items of 民发〔2020〕20号), {@code statutes.csv} and
 * {@code local_lists.csv} (laws and local lists as far as they were seen), {@code sample_city.csv} (the fictional city's list, put together from real ones) and
 * {@code unlisted.csv} (matters that no document covers). Beside them stand {@code rules.csv}, {@code police_certificates.csv} (公通字〔2016〕21号) and
 * {@code list_registry.csv} (how far each local list was seen). Every row of the catalogue names its source.
 */
@NullMarked
package cn.jianfu.datasets.catalogue;

import org.jspecify.annotations.NullMarked;
