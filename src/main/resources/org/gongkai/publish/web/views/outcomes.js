"use strict";
/* The view of how applications ended. */
(function (G) {
  var el = G.el, t = G.t, F = G.figures;

  var GROUPS = ["granted", "partially_granted", "denied", "unavailable", "rejected", "other"];

  G.views.outcomes = function (state) {
    var applicant = G.meta.applicants.some(function (a) { return a.id === state.applicant; }) ? state.applicant : "total";
    return Promise.all([F.figuresOf(state), G.load("outcome-" + state.scope + "-" + state.level + "-" + applicant).then(G.rows)]).then(function (loaded) {
      var years = G.meta.years;
      var shares = years.map(function (year) {
        var row = F.find(loaded[0], year, state.province), entry = { year: year, n: row ? row.outcome_concluded_count : null, reports: row ? row.outcome_report_count : null };
        GROUPS.forEach(function (group) { entry[group] = F.figure(row, G.measure(group + "_share")); });
        return entry;
      });
      var known = shares.map(function (r) { return r.n > 0; });
      var drawn = shares.slice(Math.max(0, known.indexOf(true)), known.lastIndexOf(true) + 1);
      var title = t("outcomes_title", G.placeName(state.province));
      var chart = G.chart({ height: Math.max(260, 120 + drawn.length * 26), spoken: title + "；" + t("table_below"), option: function (width) { return outcomeOption(drawn, width); } });
      var shareColumns = [{ label: t("year"), value: function (r) { return r.year; } }].concat(GROUPS.map(function (group) {
        return { label: G.label(G.measure(group + "_count")), number: true, value: function (r) { return r[group].value; }, shown: function (r) { return G.percent(r[group].value); } };
      }), [{ label: t("concluded_n"), number: true, value: function (r) { return r.n; }, shown: function (r) { return G.number(r.n); } },
        { label: t("reports_n"), number: true, value: function (r) { return r.reports; }, shown: function (r) { return G.number(r.reports); } }]);
      var cells = outcomeRows(loaded[1], state);
      var detailTitle = t("outcome_detail", state.year, G.placeName(state.province));
      var detail = [
        { label: t("outcome"), value: function (r) { return G.label(r.outcome); } },
        { label: t("applications"), number: true, value: function (r) { return r.count; }, shown: function (r) { return G.number(r.count); } },
        { label: t("reports_n"), number: true, value: function (r) { return r.reports; }, shown: function (r) { return G.number(r.reports); } },
        { label: t("missing_n"), number: true, value: function (r) { return r.missing; }, shown: function (r) { return G.number(r.missing); } }
      ];
      return [
        G.card({ id: "outcomes", title: title, wide: true, lead: F.where(state), picture: drawn.length ? chart.root : G.empty(t("no_reports_here")), image: chart.image, columns: shareColumns, rows: shares, notes: [t("outcomes_note")] }),
        el("div", { class: "controls" }, G.choice("applicant", t("applicant"), G.meta.applicants.map(function (a) { return a.id; }), applicant,
          function (id) { return G.label(G.meta.applicants.filter(function (a) { return a.id === id; })[0]); }, function (id) { G.go({ applicant: id === "total" ? "" : id }); })),
        G.card({ id: "outcome-cells", title: detailTitle, wide: true, columns: detail, rows: cells, tableIsPicture: true, notes: [t("outcome_cells_note")],
          picture: cells.length ? G.table({ columns: detail, rows: cells, caption: detailTitle }) : G.empty(t("no_reports_here")) })
      ];
    });
  };

  /** The cells of one year and place; the country is the sum of its provinces, as rows add up. */
  function outcomeRows(rows, state) {
    var sums = {};
    rows.forEach(function (r) {
      if (r.report_year !== state.year || (state.province !== "all" && r.province_code !== state.province)) return;
      var sum = sums[r.outcome] || (sums[r.outcome] = { count: null, reports: 0, missing: 0 });
      if (r.application_count !== null) sum.count = (sum.count || 0) + r.application_count;
      sum.reports += r.report_count || 0;
      sum.missing += r.missing_count || 0;
    });
    return G.meta.outcomes.filter(function (o) { return sums[o.id]; }).map(function (o) {
      return { outcome: o, count: sums[o.id].count, reports: sums[o.id].reports, missing: sums[o.id].missing };
    });
  }

  function outcomeOption(shares, width) {
    var option = G.chartBase(), axis = G.axisStyle();
    option.legend.itemHeight = 12;
    option.grid = { left: 56, right: width < 560 ? 16 : 90, top: width < 560 ? 84 : 44, bottom: 32 };
    option.yAxis = Object.assign({ type: "category", inverse: true, data: shares.map(function (r) { return String(r.year); }) }, axis, { splitLine: { show: false } });
    option.xAxis = Object.assign({ type: "value", min: 0, max: 1 }, axis, { axisLabel: { color: G.colour("ink"), formatter: function (v) { return G.percent(v, 0); } } });
    option.series = GROUPS.map(function (group, i) {
      return { name: G.label(G.measure(group + "_count")), type: "bar", stack: "all", barMaxWidth: 20, itemStyle: { color: G.colour("group-" + (i + 1)), borderColor: G.colour("card"), borderWidth: 1 }, data: shares.map(function (r) { var v = r[group].value; return v === undefined ? null : v; }) };
    });
    if (width >= 560) {
      option.series[option.series.length - 1].label = { show: true, position: "right", color: G.colour("muted"), formatter: function (p) { return "n=" + G.short(shares[p.dataIndex].n); } };
    }
    option.tooltip.axisPointer = { type: "shadow" };
    option.tooltip.formatter = function (points) {
      var r = shares[points[0].dataIndex];
      return [r.year + "  n=" + G.number(r.n)].concat(GROUPS.map(function (group) {
        return G.label(G.measure(group + "_count")) + "  " + G.percent(r[group].value) + " (" + G.number(r[group].k) + ")";
      })).join("\n");
    };
    return option;
  }

})(Gongkai);
