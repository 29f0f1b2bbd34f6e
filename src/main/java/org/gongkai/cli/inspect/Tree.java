package org.gongkai.cli.inspect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.Text;

/** Records as JSON: components in snake case, enums by their code, empty values as null. */
final class Tree {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Tree() {}

  static String json(Object value) {
    try {
      return MAPPER
          .writer()
          .with(SerializationFeature.INDENT_OUTPUT)
          .writeValueAsString(plain(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not JSON: " + value, e);
    }
  }

  private static Object plain(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Tree::plain).orElse(null);
    }
    if (value instanceof Record record) {
      return object(record);
    }
    if (value instanceof Collection<?> collection) {
      List<Object> list = new ArrayList<>();
      collection.forEach(element -> list.add(plain(element)));
      return list;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> object = new LinkedHashMap<>();
      map.forEach((key, element) -> object.put(key.toString(), plain(element)));
      return object;
    }
    if (value instanceof Enum<?> constant) {
      return code(constant);
    }
    if (value instanceof Text text) {
      return text.length() + " code points";
    }
    return value instanceof Number || value instanceof Boolean || value == null
        ? value
        : value.toString();
  }

  private static Map<String, Object> object(Record record) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String name = component.getName().replaceAll("([A-Z0-9]+)", "_$1").toLowerCase(Locale.ROOT);
      object.put(name, plain(call(component.getAccessor(), record)));
    }
    return object;
  }

  private static Object code(Enum<?> constant) {
    try {
      return call(constant.getDeclaringClass().getMethod("code"), constant);
    } catch (NoSuchMethodException e) {
      return constant.name().toLowerCase(Locale.ROOT); // an enum without codes of its own
    }
  }

  private static Object call(Method method, Object target) {
    try {
      method.setAccessible(true);
      return method.invoke(target);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + method, e);
    }
  }
}
