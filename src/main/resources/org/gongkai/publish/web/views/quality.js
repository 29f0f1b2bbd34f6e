"use strict";
/* The view of quality: what could be read, which rules broke, what became of the documents. */
(function (G) {
  var el = G.el, t = G.t;

  G.views.quality = function (state) {
    return Promise.all([G.load("coverage").then(G.rows), G.load("rules").then(G.rows), G.load("documents").then(G.rows)]).then(function (loaded) {
      return [coverageCard(loaded[0], state), formsCard(loaded[0], state), rulesCard(loaded[1], state), G.documentsCard(loaded[2])];
    });
  };

  function atLevel(rows, state) {
    return state.level === "all" ? rows : rows.filter(function (r) { return r.agency_level === state.level; });
  }
  function total(rows, name) { return rows.reduce(function (sum, r) { return sum + (r[name] || 0); }, 0); }

  /* ---- reports by province and year: a table that is its own picture ---- */

  function coverageCard(rows, state) {
    var years = G.meta.years, at = atLevel(rows, state), counts = {};
    at.forEach(function (r) {
      var key = (r.province_code || "open") + "/" + r.report_year;
      counts[key] = (counts[key] || 0) + (r.accepted_count || 0);
    });
    var places = G.places.map(function (p) { return { code: p.code, name: G.label(p) }; }).concat([{ code: "open", name: t("place_open") }]);
    var breaks = G.classes(Object.keys(counts).map(function (k) { return counts[k]; }).filter(function (n) { return n > 0; }));
    var steps = G.steps();
    var columns = [{ label: t("province"), value: function (p) { return p.name; } }].concat(years.map(function (year) {
      return { label: String(year), number: true, value: function (p) { return counts[p.code + "/" + year] || 0; } };
    }));
    var title = t("coverage_title", G.levelName(state.level));
    var table = el("table", { class: "heat" }, el("caption", { class: "visually-hidden", text: title }),
      el("thead", null, el("tr", null, columns.map(function (c, i) { return el("th", { scope: "col", class: i ? "number" : null, text: c.label }); }))),
      el("tbody", null, places.map(function (p) {
        return el("tr", { class: p.code === state.province ? "chosen" : null }, el("th", { scope: "row", text: p.name }), years.map(function (year) {
          var n = counts[p.code + "/" + year] || 0;
          var cell = el("td", { class: "number" + (n ? "" : " hatched-cell"), "data-value": n, text: n ? G.number(n) : "0" });
          if (n) {
            var colour = steps[breaks.length ? Math.round(G.classOf(breaks, n) * 4 / breaks.length) : 2];
            cell.style.backgroundColor = colour;
            cell.style.color = G.inkOn(colour);
          }
          return cell;
        }));
      })));
    return G.card({ id: "coverage", title: title, wide: true, lead: t("coverage_lead"), columns: columns, rows: places, tableIsPicture: true,
      picture: el("div", { class: "table-wrap", tabindex: "0", role: "region", "aria-label": t("table_scroll", title) }, table) });
  }

  /* ---- what could be read ---- */

  function formsCard(rows, state) {
    var here = atLevel(rows, state).filter(function (r) { return r.report_year === state.year && (state.province === "all" || r.province_code === state.province); });
    var list = [2, 3, 4].map(function (n) { return { table: n }; });
    var names = ["form_2019", "form_2021", "absent", "reported", "recovered", "blank", "unreadable"];
    var columns = [{ label: t("table"), value: function (r) { return t("table_" + r.table); } }].concat(names.map(function (name) {
      return { label: t("cells_" + name), number: true, value: function (r) { return total(here, "table" + r.table + "_" + name + "_count"); }, shown: function (r) { return G.number(total(here, "table" + r.table + "_" + name + "_count")); } };
    }));
    var title = t("forms_title", state.year, G.placeName(state.province));
    return G.card({ id: "forms", title: title, wide: true, lead: t("forms_lead", G.number(total(here, "accepted_count")), G.number(total(here, "canonical_count")), G.number(total(here, "duplicate_count"))), columns: columns, rows: list, tableIsPicture: true,
      picture: G.table({ columns: columns, rows: list, caption: title }), notes: [t("forms_note")] });
  }

  /* ---- rules ---- */

  function rulesCard(rows, state) {
    var here = rows.filter(function (r) { return r.report_year === state.year; }).sort(function (a, b) { return (b.failed_share || 0) - (a.failed_share || 0) || (a.rule < b.rule ? -1 : 1); });
    var max = Math.max.apply(null, here.map(function (r) { return r.failed_share_high || 0; }).concat([0]));
    var files = ["rule", "severity", "failed_count", "checked_count", "not_assessable_count", "failed_share", "failed_share_low", "failed_share_high"].map(function (name) {
      return { label: t("rule_" + name), value: function (r) { return r[name]; } };
    });
    var eyes = [
      { label: t("rule_rule"), value: function (r) { return r.rule; }, shown: function (r) { var rule = G.meta.rules.filter(function (x) { return x.id === r.rule; })[0]; return el("span", null, rule ? G.label(rule) + " " : "", el("code", { text: r.rule })); } },
      { label: t("rule_severity"), value: function (r) { return r.severity; }, shown: function (r) { return el("span", { class: "severity " + r.severity, text: G.word("severity_", r.severity) }); } },
      { label: t("rule_failed_share"), number: true, value: function (r) { return r.failed_share; }, shown: function (r) { return G.percent(r.failed_share); } },
      { label: t("bar_interval"), value: function (r) { return r.failed_share_low; }, shown: function (r) { return r.failed_share === null ? "—" : el("span", { class: "bar-cell" }, G.bar(r.failed_share, r.failed_share_low, r.failed_share_high, max, r.checked_count < 30), el("span", { class: "interval", text: G.percent(r.failed_share_low) + "–" + G.percent(r.failed_share_high) })); } },
      { label: t("rule_k_n"), number: true, value: function (r) { return G.number(r.failed_count) + " / " + G.number(r.checked_count); } },
      { label: t("rule_not_assessable_count"), number: true, value: function (r) { return r.not_assessable_count; }, shown: function (r) { return G.number(r.not_assessable_count); } }];
    var title = t("rules_title", state.year);
    return G.card({ id: "rules", title: title, wide: true, lead: t("rules_lead"), columns: files, rows: here,
      picture: here.length ? G.table({ columns: eyes, rows: here, caption: title, class: "ranking", rowClass: function (r) { return r.checked_count < 30 ? "small-n" : null; } }) : G.empty() });
  }

})(Gongkai);
