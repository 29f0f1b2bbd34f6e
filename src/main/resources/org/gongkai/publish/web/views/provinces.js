"use strict";
/* The views that set provinces side by side: map and ranking. */
(function (G) {
  var el = G.el, t = G.t, F = G.figures;

  function provinceRows(rows, state, measure) {
    return G.places.map(function (place) { return { place: place, f: F.figure(F.find(rows, state.year, place.code), measure) }; });
  }
  function placeColumns(measure) {
    var columns = [
      { label: t("province"), value: function (r) { return G.label(r.place); } },
      { label: t("code"), value: function (r) { return r.place.code; } },
      { label: G.label(measure) + F.unit(measure), number: true, value: function (r) { return r.f.value; }, shown: function (r) { return G.value(measure, r.f.value); } }
    ];
    if (measure.kind === "share") {
      columns.push(
        { label: t("low"), number: true, value: function (r) { return r.f.low; }, shown: function (r) { return G.percent(r.f.low); } },
        { label: t("high"), number: true, value: function (r) { return r.f.high; }, shown: function (r) { return G.percent(r.f.high); } },
        { label: "k", number: true, value: function (r) { return r.f.k; }, shown: function (r) { return G.number(r.f.k); } });
    }
    columns.push({ label: measure.kind === "share" ? "n" : t("reports_n"), number: true, value: function (r) { return r.f.n; }, shown: function (r) { return G.number(r.f.n); } });
    return columns;
  }
  function notOne(state) { return state.level === "national" ? t("national_level_note") : null; }

  G.views.map = function (state) {
    return F.figuresOf(state).then(function (loaded) {
      var measure = G.measure(state.measure), rows = provinceRows(loaded, state, measure);
      var cells = {};
      rows.forEach(function (r) {
        if (r.f.value !== null && r.f.value !== undefined) cells[r.place.code] = { value: r.f.value, small: G.isSmall(measure, r.f.n), spoken: F.spoken(measure, r.f) };
      });
      var title = G.label(measure) + "，" + state.year;
      var map = G.tileMap({ label: title, cells: cells, text: function (v) { return G.brief(measure, v); }, selected: state.province, choose: function (code) { G.go({ province: code }); } });
      var nation = F.figure(F.find(loaded, state.year, "all"), measure);
      var chosen = state.province === "all" ? null : rows.filter(function (r) { return r.place.code === state.province; })[0];
      return [
        el("div", { class: "controls" }, F.measureChoice(state)),
        G.card({ id: "map", title: title, wide: true,
          lead: [t("nation") + " ", el("strong", { text: F.spoken(measure, nation) }), F.interval(measure, nation) ? "，95% " + F.interval(measure, nation) : "", chosen ? el("span", { class: "chosen-place" }, " · " + G.label(chosen.place) + " ", el("strong", { text: F.spoken(measure, chosen.f) }), " ", el("a", { href: G.link({ view: "series" }), text: t("see_series") })) : ""],
          picture: map.root, columns: placeColumns(measure), rows: rows, image: G.saveSvg(map.svg, title + " · " + G.levelName(state.level), F.source()),
          rowClass: function (r) { return G.isSmall(measure, r.f.n) ? "small-n" : null; },
          notes: [t("map_note"), t(measure.kind === "share" ? "small_share_note" : "small_sum_note"), F.definition(measure), notOne(state)].filter(Boolean) })
      ];
    });
  };

  G.views.ranking = function (state) {
    return F.figuresOf(state).then(function (loaded) {
      var measure = G.measure(state.measure), rows = provinceRows(loaded, state, measure);
      rows.sort(function (a, b) {
        var x = a.f.value, y = b.f.value;
        if (x === null || x === undefined) return y === null || y === undefined ? a.place.code.localeCompare(b.place.code) : 1;
        return y === null || y === undefined ? -1 : y - x || a.place.code.localeCompare(b.place.code);
      });
      var place = 0, last = null;
      rows.forEach(function (r, i) {
        if (r.f.value === null || r.f.value === undefined) { r.rank = null; return; }
        if (r.f.value !== last) { place = i + 1; last = r.f.value; }
        r.rank = place;
      });
      var max = Math.max.apply(null, rows.map(function (r) { return measure.kind === "share" ? (r.f.high || 0) : (r.f.value || 0); }).concat([0]));
      var files = [{ label: t("rank"), value: function (r) { return r.rank; } }].concat(placeColumns(measure));
      var eyes = [
        { label: t("rank"), value: function (r) { return r.rank; } },
        { label: t("province"), value: function (r) { return G.label(r.place); }, shown: function (r) { return el("a", { href: G.link({ view: "series", province: r.place.code }), text: G.label(r.place) }); } },
        { label: G.label(measure) + F.unit(measure), number: true, value: function (r) { return r.f.value; }, shown: function (r) { return G.value(measure, r.f.value); } },
        { label: measure.kind === "share" ? t("bar_interval") : t("bar"), value: function (r) { return F.interval(measure, r.f); }, shown: function (r) {
          return r.f.value === null || r.f.value === undefined ? el("span", { class: "hatched-cell", text: t("no_data") }) : el("span", { class: "bar-cell" }, G.bar(r.f.value, r.f.low, r.f.high, max, G.isSmall(measure, r.f.n)), el("span", { class: "interval", text: F.interval(measure, r.f) })); } },
        { label: measure.kind === "share" ? "k / n" : t("reports_n"), number: true, value: function (r) { return F.baseText(measure, r.f); } }
      ];
      var title = t("ranking_title", G.label(measure), state.year);
      var chart = rankingSvg(rows, measure, max, title);
      return [
        el("div", { class: "controls" }, F.measureChoice(state)),
        G.card({ id: "ranking", title: title, wide: true, lead: F.where({ province: "all", level: state.level, scope: state.scope }), columns: files, rows: rows,
          image: G.saveSvg(chart, title + " · " + G.levelName(state.level), F.source()),
          picture: G.table({ columns: eyes, rows: rows, caption: title, class: "ranking", rowClass: function (r) { return (G.isSmall(measure, r.f.n) ? "small-n " : "") + (r.place.code === state.province ? "chosen" : ""); } }),
          notes: [t(measure.kind === "share" ? "small_share_note" : "small_sum_note"), t("rank_note"), F.definition(measure), notOne(state)].filter(Boolean) })
      ];
    });
  };

  /** The ranking as one picture, for saving. */
  function rankingSvg(rows, measure, max) {
    var svg = G.svg, line = 20, height = rows.length * line + 8, font = getComputedStyle(document.body).fontFamily;
    var root = svg("svg", { viewBox: "0 0 720 " + height, "font-family": font, "font-size": 12 });
    rows.forEach(function (r, i) {
      var y = i * line + 14, x = function (v) { return 110 + (max > 0 ? v / max : 0) * 380; }, small = G.isSmall(measure, r.f.n);
      var ink = G.colour(small ? "muted" : "ink");
      root.appendChild(svg("text", { x: 4, y: y, fill: ink, text: (r.rank || "–") + "  " + G.label(r.place) }));
      if (r.f.value !== null && r.f.value !== undefined) root.appendChild(svg("rect", { x: 110, y: y - 10, width: Math.max(0, x(r.f.value) - 110), height: 12, fill: G.colour(small ? "hatch" : "step-3") }));
      if (r.f.low !== null && r.f.low !== undefined) root.appendChild(svg("line", { x1: x(r.f.low), x2: x(r.f.high), y1: y - 4, y2: y - 4, stroke: G.colour("ink") }));
      root.appendChild(svg("text", { x: 500, y: y, fill: ink, text: r.f.value === null || r.f.value === undefined ? t("no_data") : G.value(measure, r.f.value) + "   " + F.baseText(measure, r.f) }));
    });
    return root;
  }

})(Gongkai);
