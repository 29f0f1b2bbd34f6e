package org.gongkai.tables;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.gongkai.schema.Column;
import org.gongkai.schema.Table;
import org.gongkai.schema.Type;

/** The catalogued tables as Spark types, with the labels as column comments. */
public final class SparkSchema {

  private SparkSchema() {}

  public static StructType of(Table table) {
    return of(table.columns());
  }

  static StructType of(List<Column> columns) {
    return new StructType(columns.stream().map(SparkSchema::field).toArray(StructField[]::new));
  }

  private static StructField field(Column column) {
    Metadata metadata =
        new MetadataBuilder()
            .putString("comment", column.zh() + " · " + column.en() + ": " + column.description())
            .build();
    // Parquet written by Spark is nullable throughout; saying so here keeps schemas comparable.
    return new StructField(column.name(), type(column.type()), true, metadata);
  }

  private static DataType type(Type type) {
    if (type instanceof Type.Array array) {
      return DataTypes.createArrayType(type(array.element()), true);
    }
    if (type instanceof Type.Struct struct) {
      return of(struct.fields());
    }
    return DataType.fromDDL(type.ddl());
  }
}
