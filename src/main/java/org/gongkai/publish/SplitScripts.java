package org.gongkai.publish;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gongkai.tables.OnePartition;

/**
 * A table split over scripts by the values of some columns, so that the page loads what it shows.
 *
 * @param prefix first part of the keys; the values follow, {@code open} for null
 * @param by columns whose values make the scripts
 * @param order columns that order the rows of a script
 * @param columns the columns that a script holds
 */
record SplitScripts(String prefix, List<String> by, List<String> order, List<String> columns) {

  void write(Dataset<Row> rows, PageScripts scripts) throws IOException {
    Column[] selected =
        Stream.concat(
                by.stream().map(name -> coalesce(col(name), lit("open")).as("by_" + name)),
                columns.stream().map(name -> col(name)))
            .toArray(Column[]::new);
    Column[] sorted =
        Stream.concat(by.stream().map(name -> "by_" + name), order.stream())
            .map(name -> col(name).asc_nulls_first())
            .toArray(Column[]::new);
    List<Row> group = new ArrayList<>();
    String key = "";
    for (Iterator<Row> all = OnePartition.iterator(rows.select(selected).orderBy(sorted));
        all.hasNext(); ) {
      Row row = all.next();
      String next = key(row);
      if (!next.equals(key) && !group.isEmpty()) {
        writeGroup(key, group, scripts);
        group.clear();
      }
      key = next;
      group.add(withoutKey(row));
    }
    if (!group.isEmpty()) {
      writeGroup(key, group, scripts);
    }
  }

  private void writeGroup(String key, List<Row> group, PageScripts scripts) throws IOException {
    scripts.write(key, json -> Columnar.write(json, columns, group));
  }

  private String key(Row row) {
    return prefix
        + IntStream.range(0, by.size())
            .mapToObj(i -> "-" + row.getString(i))
            .collect(Collectors.joining());
  }

  private Row withoutKey(Row row) {
    Object[] values = IntStream.range(by.size(), row.length()).mapToObj(row::get).toArray();
    return RowFactory.create(Arrays.copyOf(values, values.length));
  }
}
