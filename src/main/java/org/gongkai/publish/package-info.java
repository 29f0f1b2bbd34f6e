/**
 * Tables to CSV, JSON, a data package and a dashboard.
 *
 * <p>A snapshot comes in, files go out. May not import {@code cli}.
 */
package org.gongkai.publish;
