package org.gongkai.tables;

/**
 * What a user may tune of the ingest.
 *
 * @param maxDocumentBytes larger documents are refused
 * @param limit how many documents to take, in the order of the input; 0 for all
 * @param parserVersion documents that another version has read are read again
 */
public record IngestOptions(long maxDocumentBytes, long limit, String parserVersion) {}
