package org.gongkai.stats;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Share;
import org.gongkai.schema.Table;

/** What all statistics share: the shape of their tables, and how a share gets its bounds. */
final class Shape {

  /** The 97.5 % quantile of the normal distribution. */
  private static final double Z = 1.959963984540054;

  private Shape() {}

  /** The column of a definition. */
  static Column of(org.gongkai.schema.Column column) {
    return col(column.name());
  }

  /** Exactly the columns of a table, in their order and of their types. */
  static Dataset<Row> as(Table table, Dataset<Row> rows) {
    return rows.select(
        table.columns().stream()
            .map(column -> of(column).cast(column.type().ddl()).as(column.name()))
            .toArray(Column[]::new));
  }

  /** Adds shares, each with the two bounds of its Wilson 95 % interval. */
  static Dataset<Row> withShares(Dataset<Row> rows, List<Share> shares) {
    return rows.select(
        Stream.concat(Stream.of(col("*")), shares.stream().flatMap(Shape::share))
            .toArray(Column[]::new));
  }

  private static Stream<Column> share(Share share) {
    // Null, not 0: dividing by 0 is an error in ANSI SQL.
    Column n = ifCounted(share, col(share.denominator()).cast("double"));
    Column p = coalesce(col(share.numerator()), lit(0L)).cast("double").divide(n);
    Column z2n = lit(Z * Z).divide(n);
    Column centre = p.plus(z2n.divide(2));
    Column spread =
        sqrt(p.multiply(lit(1).minus(p)).divide(n).plus(z2n.divide(n.multiply(4)))).multiply(Z);
    Column scale = lit(1).plus(z2n);
    Column low = greatest(lit(0.0), centre.minus(spread).divide(scale));
    Column high = least(lit(1.0), centre.plus(spread).divide(scale));
    return Stream.of(
        p.as(share.code()),
        ifCounted(share, low).as(share.code() + "_low"),
        ifCounted(share, high).as(share.code() + "_high"));
  }

  private static Column ifCounted(Share share, Column value) {
    return when(col(share.denominator()).gt(0), value);
  }
}
