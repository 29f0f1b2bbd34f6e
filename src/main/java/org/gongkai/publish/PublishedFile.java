package org.gongkai.publish;

/**
 * A file of the data package as it was written.
 *
 * @param path from the folder of the package, with slashes
 * @param sha256 in hex
 */
record PublishedFile(String path, long byteCount, String sha256) {}
