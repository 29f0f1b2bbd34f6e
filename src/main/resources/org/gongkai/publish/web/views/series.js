"use strict";
/* The view of one measure over the years. */
(function (G) {
  var el = G.el, t = G.t, F = G.figures;

  G.views.series = function (state) {
    return Promise.all([F.figuresOf(state), G.load(F.yearKey("panel", state)).then(G.rows)]).then(function (loaded) {
      var measure = G.measure(state.measure), years = G.meta.years;
      var rows = years.map(function (year) {
        return { year: year, full: F.figure(F.find(loaded[0], year, state.province), measure), panel: F.figure(F.find(loaded[1], year, state.province), measure), nation: F.figure(F.find(loaded[0], year, "all"), measure) };
      });
      var panelRow = loaded[1].filter(function (r) { return r.province_code === state.province; })[0];
      var title = G.label(measure) + " · " + G.placeName(state.province);
      var chart = G.chart({ height: 420, spoken: title + "；" + t("table_below"), option: function (width) { return seriesOption(state, measure, rows, width); } });
      var show = function (f) { return G.value(measure, f.value); };
      function columns(name, pick) {
        var list = [{ label: name, number: true, value: function (r) { return pick(r).value; }, shown: function (r) { return show(pick(r)); } }];
        if (measure.kind === "share") list.push({ label: name + "：" + t("interval"), number: true, value: function (r) { return F.interval(measure, pick(r)); } });
        list.push({ label: name + "：n", number: true, value: function (r) { return pick(r).n; }, shown: function (r) { return G.number(pick(r).n); } });
        return list;
      }
      var all = [{ label: t("year"), value: function (r) { return r.year; } }].concat(columns(t("full_panel"), function (r) { return r.full; }), columns(t("constant_panel"), function (r) { return r.panel; }));
      if (state.province !== "all") all = all.concat(columns(t("nation"), function (r) { return r.nation; }));
      return [
        el("div", { class: "controls" }, F.measureChoice(state)),
        G.card({ id: "series", title: title, wide: true, lead: F.where(state), picture: chart.root, image: chart.image, columns: all, rows: rows,
          rowClass: function (r) { return G.isSmall(measure, r.full.n) ? "small-n" : null; },
          notes: [t("series_note"), panelRow && panelRow.panel_first_year ? t("panel_note", panelRow.panel_first_year, panelRow.panel_last_year) : t("panel_none"), F.definition(measure)] })
      ];
    });
  };

  function seriesOption(state, measure, rows, width) {
    var years = rows.map(function (r) { return r.year; }), share = measure.kind === "share";
    var option = G.chartBase(), axis = G.axisStyle();
    var narrow = width < 560;
    var line = function (name, pick, colour, style) {
      return { name: name, type: "line", data: rows.map(function (r) { var f = pick(r); return f.value === undefined ? null : f.value; }), connectNulls: false, symbol: "circle", symbolSize: function (v, p) { return G.isSmall(measure, pick(rows[p.dataIndex]).n) ? 4 : 8; }, lineStyle: style, itemStyle: { color: colour }, z: 3 };
    };
    var series = [line(t("full_panel"), function (r) { return r.full; }, G.colour("accent"), { width: 2.5, color: G.colour("accent") })];
    series[0].markLine = G.formLines(years, narrow);
    series.push(line(t("constant_panel"), function (r) { return r.panel; }, G.colour("accent-3"), { width: 2, type: "dashed", color: G.colour("accent-3") }));
    if (state.province !== "all") series.push(line(t("nation"), function (r) { return r.nation; }, G.colour("muted"), { width: 1.5, type: "dotted", color: G.colour("muted") }));
    if (share) {
      var number = function (v) { return v === null || v === undefined ? null : v; };
      var band = { type: "line", stack: "band", symbol: "none", silent: true, lineStyle: { opacity: 0 }, tooltip: { show: false }, z: 1 };
      series.push(Object.assign({ name: "low", data: rows.map(function (r) { return number(r.full.low); }) }, band));
      series.push(Object.assign({ name: "high", data: rows.map(function (r) { return r.full.low === null || r.full.low === undefined ? null : r.full.high - r.full.low; }), areaStyle: { color: G.colour("accent"), opacity: 0.14 } }, band));
    }
    option.legend.data = series.map(function (s) { return s.name; }).filter(function (name) { return name !== "low" && name !== "high"; });
    option.grid = { left: narrow ? 46 : 64, right: narrow ? 16 : 40, top: 64, bottom: 52 };
    option.xAxis = Object.assign({ type: "category", data: years.map(String), boundaryGap: true }, axis, { axisLabel: { color: G.colour("ink"), lineHeight: 16, interval: narrow ? "auto" : 0, formatter: function (year) {
      var n = rows[years.indexOf(Number(year))].full.n;
      return year + "\n" + (n === null || n === undefined ? "–" : narrow ? G.short(n) : "n=" + G.short(n));
    } } });
    option.yAxis = Object.assign({ type: "value", min: share ? 0 : undefined }, axis, { axisLabel: { color: G.colour("ink"), formatter: function (v) { return share ? G.percent(v, 0) : G.short(v); } } });
    option.tooltip.formatter = function (points) {
      var r = rows[points[0].dataIndex], lines = [r.year + " · " + G.label(measure)];
      [[t("full_panel"), r.full], [t("constant_panel"), r.panel]].concat(state.province !== "all" ? [[t("nation"), r.nation]] : []).forEach(function (pair) {
        if (pair[1].value !== null && pair[1].value !== undefined) lines.push(pair[0] + "  " + F.spoken(measure, pair[1]) + (F.interval(measure, pair[1]) ? "  [" + F.interval(measure, pair[1]) + "]" : ""));
      });
      return lines.join("\n");
    };
    option.series = series;
    return option;
  }

})(Gongkai);
