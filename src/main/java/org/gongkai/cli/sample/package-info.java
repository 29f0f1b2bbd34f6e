/**
 * Synthetic annual reports with their truth: a seed comes in, documents and a line of truth for
 * each go out.
 *
 * <p>Nothing here may look at what the parser makes of a report: the sample is its judge. Only
 * {@link org.gongkai.cli.sample.TableAccuracy} puts the two side by side.
 */
package org.gongkai.cli.sample;
