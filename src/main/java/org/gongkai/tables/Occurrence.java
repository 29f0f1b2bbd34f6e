package org.gongkai.tables;

import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.gongkai.read.InputDocument;
import org.gongkai.read.Mark;

/** A document in an input, and where it is found again; one document may occur more than once. */
record Occurrence(String documentId, String sourceUri, String file, Mark mark) {

  static final String FILE = "file";
  static final String POSITION = "position";

  static final StructType SCHEMA =
      new StructType()
          .add(KnownDocument.DOCUMENT_ID, DataTypes.StringType)
          .add("source_uri", DataTypes.StringType)
          .add(FILE, DataTypes.StringType)
          .add(POSITION, DataTypes.LongType)
          .add("line", DataTypes.LongType)
          .add("offset", DataTypes.LongType);

  static Occurrence of(InputDocument document, String file, Mark mark) {
    return new Occurrence(document.documentId(), document.uri(), file, mark);
  }

  /** From the columns of {@link #SCHEMA}. */
  static Occurrence of(Row row) {
    Optional<Mark.Line> line =
        row.isNullAt(4)
            ? Optional.empty()
            : Optional.of(new Mark.Line(row.getLong(4), row.getLong(5)));
    return new Occurrence(
        row.getString(0), row.getString(1), row.getString(2), new Mark(row.getLong(3), line));
  }

  /** In the columns of {@link #SCHEMA}. */
  Row row() {
    return RowFactory.create(
        documentId,
        sourceUri,
        file,
        mark.position(),
        mark.line().map(Mark.Line::number).orElse(null),
        mark.line().map(Mark.Line::offset).orElse(null));
  }
}
