package org.gongkai.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.spark.internal.config.ConfigEntry;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.datasources.parquet.ParquetWriteSupport;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.StructType;

/** A Parquet file as Spark writes it, written without a session. */
final class PlainParquet implements Closeable {

  /** A writer for each table and year is open at once. */
  private static final long ROW_GROUP_BYTES = 16L << 20;

  /** What a session would hand to the writer. */
  private static final List<ConfigEntry<?>> SETTINGS =
      List.of(
          SQLConf.PARQUET_WRITE_LEGACY_FORMAT(),
          SQLConf.PARQUET_OUTPUT_TIMESTAMP_TYPE(),
          SQLConf.PARQUET_FIELD_ID_WRITE_ENABLED(),
          SQLConf.PARQUET_ANNOTATE_VARIANT_LOGICAL_TYPE());

  private final ParquetWriter<InternalRow> writer;

  PlainParquet(Path file, Configuration settings) throws IOException {
    this.writer = new Builder(file, settings).build();
  }

  /** The settings of all files of these columns on the file systems of a configuration. */
  static Configuration settings(StructType columns, Configuration hadoop) {
    Configuration configuration = new Configuration(hadoop);
    for (ConfigEntry<?> setting : SETTINGS) {
      configuration.set(setting.key(), setting.defaultValueString());
    }
    ParquetWriteSupport.setSchema(columns, configuration);
    return configuration;
  }

  void write(InternalRow row) throws IOException {
    writer.write(row);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static final class Builder extends ParquetWriter.Builder<InternalRow, Builder> {

    Builder(Path file, Configuration settings) throws IOException {
      super(HadoopOutputFile.fromPath(file, settings));
      withConf(settings);
      withCompressionCodec(CompressionCodecName.ZSTD);
      withRowGroupSize(ROW_GROUP_BYTES);
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // the new method has Parquet's own configuration, not Hadoop's
    protected WriteSupport<InternalRow> getWriteSupport(Configuration configuration) {
      return new ParquetWriteSupport();
    }
  }
}
