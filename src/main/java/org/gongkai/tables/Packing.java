package org.gongkai.tables;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.unsafe.types.UTF8String;
import org.gongkai.schema.Column;
import org.gongkai.schema.Type;

/**
 * How a value of a type, as Spark holds it, becomes bytes, and a value again. Spark's own bytes
 * take a word for each number and each text, and code that is made for each table.
 */
record Packing(BiConsumer<Output, Object> some, Function<Input, Object> someAgain) {

  private static final Packing WHOLE =
      new Packing((out, v) -> out.writeVarInt((int) v, true), in -> in.readVarInt(true));

  private static final Map<Type, Packing> SIMPLE =
      Map.of(
          Type.STRING,
          new Packing(Packing::writeText, Packing::readText),
          Type.INT,
          WHOLE,
          Type.DATE,
          WHOLE,
          Type.LONG,
          new Packing((out, v) -> out.writeVarLong((long) v, true), in -> in.readVarLong(true)),
          Type.DOUBLE,
          new Packing((out, v) -> out.writeDouble((double) v), Input::readDouble),
          Type.BOOLEAN,
          new Packing((out, v) -> out.writeBoolean((boolean) v), Input::readBoolean),
          Type.DECIMAL,
          new Packing(
              (out, v) -> out.writeVarLong(((Decimal) v).toUnscaledLong(), true),
              in -> Decimal.apply(in.readVarLong(true), 18, 4)));

  static Packing of(Type type) {
    if (type instanceof Type.Array array) {
      return list(of(array.element()));
    }
    if (type instanceof Type.Struct struct) {
      return fields(struct.fields().stream().map(Column::type).map(Packing::of).toList());
    }
    Packing simple = SIMPLE.get(type);
    if (simple == null) {
      throw new IllegalArgumentException("No report has a value of type " + type.ddl());
    }
    return simple;
  }

  void write(Output out, Object value) {
    out.writeBoolean(value != null);
    if (value != null) {
      some.accept(out, value);
    }
  }

  Object read(Input in) {
    return in.readBoolean() ? someAgain.apply(in) : null;
  }

  private static void writeText(Output out, Object value) {
    byte[] bytes = ((UTF8String) value).getBytes();
    out.writeVarInt(bytes.length, true);
    out.writeBytes(bytes);
  }

  private static UTF8String readText(Input in) {
    return UTF8String.fromBytes(in.readBytes(in.readVarInt(true)));
  }

  private static Packing list(Packing element) {
    return new Packing(
        (out, value) -> {
          Object[] elements = ((GenericArrayData) value).array();
          out.writeVarInt(elements.length, true);
          for (Object one : elements) {
            element.write(out, one);
          }
        },
        in -> {
          Object[] elements = new Object[in.readVarInt(true)];
          for (int i = 0; i < elements.length; i++) {
            elements[i] = element.read(in);
          }
          return new GenericArrayData(elements);
        });
  }

  private static Packing fields(List<Packing> fields) {
    return new Packing(
        (out, value) -> {
          Object[] values = ((GenericInternalRow) value).values();
          for (int i = 0; i < values.length; i++) {
            fields.get(i).write(out, values[i]);
          }
        },
        in -> new GenericInternalRow(fields.stream().map(field -> field.read(in)).toArray()));
  }
}
