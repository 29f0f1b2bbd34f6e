"use strict";
/* The view of the dictionary: every file, table and column. */
(function (G) {
  var el = G.el, t = G.t;

  G.views.data = function (state) {
    return G.load("dictionary").then(function (dictionary) {
      var tables = G.meta.tables, chosen = tables.filter(function (x) { return x.name === state.table; })[0] || tables[0];
      var files = [
        { label: t("table"), value: function (x) { return x.name; }, shown: function (x) { return el("a", { href: G.link({ table: x.name }), "aria-current": x === chosen ? "true" : null }, G.label(x), " ", el("code", { text: x.name })); } },
        { label: t("rows"), number: true, value: function (x) { return x.rows; }, shown: function (x) { return G.number(x.rows); } },
        { label: t("size"), number: true, value: function (x) { return x.bytes; }, shown: function (x) { return size(x.bytes); } },
        { label: t("files"), value: function (x) { return "data/" + x.name + ".csv"; }, shown: function (x) {
          return el("span", { class: "file-links" }, [["CSV", "data/" + x.name + ".csv"], ["Excel", "data/excel/" + x.name + ".csv"], ["JSON", "data/" + x.name + ".json"]].map(function (f) { return el("a", { href: f[1], download: true, "aria-label": x.name + " " + f[0], text: f[0] }); }));
        } }];
      var columns = [
        { label: t("column"), value: function (c) { return c.name; }, shown: function (c) { return el("code", { text: c.name }); } },
        { label: t("label"), value: function (c) { return G.label(c); } }, { label: t("type"), value: function (c) { return c.type; } }, { label: t("unit"), value: function (c) { return c.unit; } },
        { label: t("meaning"), value: function (c) { return c.description; } }, { label: t("null_means"), value: function (c) { return c["null"]; } }];
      var rows = dictionary[chosen.name] || [], title = G.label(chosen);
      return [
        G.card({ id: "files", title: t("files_title"), wide: true, lead: [t("files_lead", G.meta.schema_version) + " ", el("a", { href: "datapackage.json", text: "datapackage.json" }), " · ", el("a", { href: "dictionary.md", text: "dictionary.md" })], columns: files, rows: tables, tableIsPicture: true, picture: G.table({ columns: files, rows: tables, caption: t("files_title") }) }),
        G.card({ id: "dictionary", title: title, wide: true, lead: chosen.description, columns: columns, rows: rows, tableIsPicture: true, picture: G.table({ columns: columns, rows: rows, caption: title, class: "dictionary" }) })];
    });
  };

  function size(bytes) {
    return bytes < 1e4 ? G.number(bytes) + " B" : bytes < 1e6 ? G.number(bytes / 1e3, 0) + " kB" : G.number(bytes / 1e6) + " MB";
  }

})(Gongkai);
