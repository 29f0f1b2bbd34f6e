package org.gongkai.schema;

import java.util.List;

/** The type of a column, in the terms of SQL. */
public sealed interface Type {
  Type STRING = new Simple("string");
  Type INT = new Simple("int");
  Type LONG = new Simple("bigint");
  Type DOUBLE = new Simple("double");
  Type BOOLEAN = new Simple("boolean");
  Type DATE = new Simple("date");

  /** Enough for amounts in yuan and in 万元 with their decimals. */
  Type DECIMAL = new Simple("decimal(18,4)");

  /** Enough for sums of amounts in yuan. */
  Type MONEY = new Simple("decimal(28,4)");

  /** A list of values of one type. */
  static Type array(Type element) {
    return new Array(element);
  }

  /** Named fields, each a column of its own. */
  static Type struct(Column... fields) {
    return new Struct(List.of(fields));
  }

  /** As Spark's DDL writes it. */
  String ddl();

  /** A type without parts. */
  record Simple(String ddl) implements Type {}

  /** A list. */
  record Array(Type element) implements Type {
    @Override
    public String ddl() {
      return "array<" + element.ddl() + ">";
    }
  }

  /** A record inside a row. */
  record Struct(List<Column> fields) implements Type {
    @Override
    public String ddl() {
      StringBuilder ddl = new StringBuilder("struct<");
      for (Column field : fields) {
        if (ddl.charAt(ddl.length() - 1) != '<') {
          ddl.append(',');
        }
        ddl.append(field.name()).append(':').append(field.type().ddl());
      }
      return ddl.append('>').toString();
    }
  }
}
