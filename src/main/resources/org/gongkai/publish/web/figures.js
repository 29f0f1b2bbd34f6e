"use strict";
/* A figure of a row with what it stands on, and how the views of figures write it. */
(function (G) {
  var el = G.el, t = G.t;

  function yearKey(prefix, state) { return prefix + "-" + state.scope + "-" + state.level; }
  function figuresOf(state) { return G.load(yearKey("year", state)).then(G.rows); }
  function find(rows, year, province) {
    return rows.filter(function (r) { return r.report_year === year && r.province_code === province; })[0] || null;
  }

  /** A value of a row with what it stands on. */
  function figure(row, measure) {
    if (!row) return { value: null, n: null };
    return {
      value: row[measure.id], n: row[measure.base],
      k: measure.numerator ? row[measure.numerator] : null,
      low: measure.kind === "share" ? row[measure.id + "_low"] : null,
      high: measure.kind === "share" ? row[measure.id + "_high"] : null
    };
  }
  function baseText(measure, f) {
    if (f.n === null || f.n === undefined) return "—";
    return measure.kind === "share" ? G.number(f.k, 0) + " / " + G.number(f.n, 0) : t("n_reports", G.number(f.n, 0));
  }
  function interval(measure, f) {
    return measure.kind === "share" && f.low !== null && f.low !== undefined ? G.percent(f.low) + "–" + G.percent(f.high) : "";
  }
  function spoken(measure, f) { return G.value(measure, f.value) + unit(measure) + " (" + baseText(measure, f) + ")"; }
  function unit(measure) { return measure.unit && measure.kind !== "share" ? " " + t("unit_" + measure.unit) : ""; }
  function where(state) { return [G.placeName(state.province), G.levelName(state.level), t("scope_" + state.scope)].join(" · "); }
  function source() { return t("image_source"); }

  function measureChoice(state) {
    var groups = ["share", "median", "sum"];
    var select = el("select", { id: "choice-measure", onchange: function (event) { G.go({ measure: event.target.value }); } },
      groups.map(function (kind) {
        return el("optgroup", { label: t("kind_" + kind) }, G.meta.measures.filter(function (m) { return m.kind === kind; }).map(function (m) {
          return el("option", { value: m.id, selected: m.id === state.measure, text: G.label(m) + (m.unit && kind !== "share" ? "（" + t("unit_" + m.unit) + "）" : "") });
        }));
      }));
    return el("div", { class: "choice wide-choice" }, el("label", { for: "choice-measure", text: t("measure") }), select);
  }
  function definition(measure) {
    return t("definition") + " " + (G.state.lang === "en" ? measure.description : G.label(measure) + "。" + (measure.numerator ? t("formula", columnLabel(measure.numerator), columnLabel(measure.base)) : measure.description));
  }
  function columnLabel(name) {
    var m = G.measure(name);
    return m ? G.label(m) : t("column_" + name);
  }

  G.figures = { yearKey: yearKey, figuresOf: figuresOf, find: find, figure: figure, baseText: baseText, interval: interval, spoken: spoken, unit: unit, where: where, source: source, measureChoice: measureChoice, definition: definition };

})(Gongkai);
