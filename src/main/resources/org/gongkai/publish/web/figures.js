"use strict";
/* The views of figures: overview, map, ranking, time series, outcomes. */
(function (G) {
  var el = G.el, t = G.t;
  G.views = G.views || {};

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

  /* ---- overview ---- */

  G.views.overview = function (state) {
    return Promise.all([figuresOf(state), G.load("documents")]).then(function (loaded) {
      var rows = loaded[0], measureIds = ["report_count", "new_received_count", "zero_application_rate", "granted_share", "reconsideration_corrected_share", "litigation_corrected_share"];
      var here = find(rows, state.year, state.province), before = find(rows, state.year - 1, state.province);
      var cards = measureIds.map(G.measure).filter(Boolean).map(function (measure) {
        var now = figure(here, measure), then = figure(before, measure);
        var points = G.meta.years.map(function (year) { return { year: year, value: figure(find(rows, year, state.province), measure).value }; });
        var change = now.value === null || then.value === null || now.value === undefined || then.value === undefined ? null : now.value - then.value;
        return el("a", { class: "headline", href: G.link({ view: "series", measure: measure.id }), "data-measure": measure.id },
          el("span", { class: "headline-label", text: G.label(measure) }),
          el("span", { class: "headline-value", "data-value": now.value === null || now.value === undefined ? "" : now.value, text: measure.kind === "share" ? G.percent(now.value) : G.number(now.value, 0) }),
          el("span", { class: "headline-base", text: [baseText(measure, now), interval(measure, now)].filter(Boolean).join(" · ") }),
          el("span", { class: "headline-change", text: change === null ? t("no_previous") : t("change", (change > 0 ? "+" : change < 0 ? "−" : "±") + (measure.kind === "share" ? t("points", G.number(Math.abs(change) * 100)) : G.number(Math.abs(change), 0))) }),
          G.spark(points));
      });
      var place = G.placeName(state.province);
      return [
        el("section", { class: "hero" },
          el("p", { class: "kicker", text: where(state) }),
          el("h1", { text: t("overview_title", state.year, place) }),
          el("p", { class: "lead", text: t("overview_lead") })),
        here ? el("div", { class: "headlines" }, cards) : G.empty(t("no_reports_here")),
        el("div", { class: "pair" }, readingCard(), documentsCard(G.rows(loaded[1]))),
        sharesCard(here, before, t("all_shares", state.year, place)),
        indicatorsCard(here, before, t("all_indicators", state.year, place))
      ];
    });
  };

  function readingCard() {
    return el("section", { class: "card", "aria-labelledby": "title-reading" }, el("div", { class: "card-head" }, el("h2", { id: "title-reading", text: t("how_to_read") })),
      el("ul", { class: "reading" }, ["read_missing", "read_shares", "read_form", "read_scope", "read_source"].map(function (key) { return el("li", { text: t(key) }); })));
  }

  function measureLink(measure) { return el("a", { href: G.link({ view: "map", measure: measure.id }), text: G.label(measure) }); }

  function sharesCard(here, before, title) {
    var rows = G.meta.measures.filter(function (m) { return m.kind === "share"; }).map(function (m) { return { measure: m, f: figure(here, m), then: figure(before, m) }; });
    var max = Math.max.apply(null, rows.map(function (r) { return r.f.high || 0; }).concat([0]));
    var columns = [
      { label: t("measure"), value: function (r) { return G.label(r.measure); }, shown: function (r) { return measureLink(r.measure); } },
      { label: t("share"), number: true, value: function (r) { return r.f.value; }, shown: function (r) { return G.percent(r.f.value); } },
      { label: t("bar_interval"), value: function (r) { return interval(r.measure, r.f); }, shown: function (r) { return r.f.value === null || r.f.value === undefined ? el("span", { class: "hatched-cell", text: t("no_data") }) : el("span", { class: "bar-cell" }, G.bar(r.f.value, r.f.low, r.f.high, max, G.isSmall(r.measure, r.f.n)), el("span", { class: "interval", text: interval(r.measure, r.f) })); } },
      { label: "k / n", number: true, value: function (r) { return baseText(r.measure, r.f); } },
      { label: t("previous_year"), number: true, value: function (r) { return r.then.value; }, shown: function (r) { return G.percent(r.then.value); } }];
    return G.card({ id: "shares", title: title, columns: columns, rows: rows, tableIsPicture: true, lead: t("all_shares_lead"),
      picture: G.table({ columns: columns, rows: rows, caption: title, class: "ranking", rowClass: function (r) { return G.isSmall(r.measure, r.f.n) ? "small-n" : null; } }) });
  }

  function indicatorsCard(here, before, title) {
    var rows = G.meta.measures.filter(function (m) { return m.kind === "sum" && m.id !== "report_count"; }).map(function (m) {
      var median = G.measure(m.id.replace(/_count$/, "_median").replace(/_yuan$/, "_median_yuan"));
      return { measure: m, sum: figure(here, m), median: figure(here, median), then: figure(before, m) };
    });
    var number = function (label, pick) { return { label: label, number: true, value: pick, shown: function (r) { return G.number(pick(r)); } }; };
    var columns = [
      { label: t("measure"), value: function (r) { return G.label(r.measure); }, shown: function (r) { return measureLink(r.measure); } },
      { label: t("unit"), value: function (r) { return t("unit_" + r.measure.unit); } },
      number(t("kind_sum"), function (r) { return r.sum.value; }), number(t("kind_median"), function (r) { return r.median.value; }), number(t("reports_n"), function (r) { return r.sum.n; }), number(t("previous_sum"), function (r) { return r.then.value; })];
    return G.card({ id: "indicators", title: title, columns: columns, rows: rows, tableIsPicture: true, lead: t("all_indicators_lead"), picture: G.table({ columns: columns, rows: rows, caption: title }) });
  }

  function documentsCard(rows) {
    var total = rows.reduce(function (sum, r) { return sum + r.document_count; }, 0);
    var columns = [
      { label: t("status"), value: function (r) { return G.word("status_", r.status); } },
      { label: t("reason"), value: function (r) { return r.reason ? G.word("reason_", r.reason) : ""; } },
      { label: t("documents"), number: true, value: function (r) { return r.document_count; }, shown: function (r) { return G.number(r.document_count); } },
      { label: t("share"), number: true, value: function (r) { return total ? r.document_count / total : null; }, shown: function (r) { return G.percent(total ? r.document_count / total : null); } }
    ];
    return G.card({ id: "documents", title: t("documents_title"), lead: t("documents_lead", G.number(total)), columns: columns, rows: rows, tableIsPicture: true,
      picture: rows.length ? G.table({ columns: columns, rows: rows, caption: t("documents_title") }) : G.empty() });
  }
  G.documentsCard = documentsCard;

  /* ---- map and ranking ---- */

  function provinceRows(rows, state, measure) {
    return G.places.map(function (place) { return { place: place, f: figure(find(rows, state.year, place.code), measure) }; });
  }
  function placeColumns(measure) {
    var columns = [
      { label: t("province"), value: function (r) { return G.label(r.place); } },
      { label: t("code"), value: function (r) { return r.place.code; } },
      { label: G.label(measure) + unit(measure), number: true, value: function (r) { return r.f.value; }, shown: function (r) { return G.value(measure, r.f.value); } }
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
    return figuresOf(state).then(function (loaded) {
      var measure = G.measure(state.measure), rows = provinceRows(loaded, state, measure);
      var cells = {};
      rows.forEach(function (r) {
        if (r.f.value !== null && r.f.value !== undefined) cells[r.place.code] = { value: r.f.value, small: G.isSmall(measure, r.f.n), spoken: spoken(measure, r.f) };
      });
      var title = G.label(measure) + "，" + state.year;
      var map = G.tileMap({ label: title, cells: cells, text: function (v) { return G.brief(measure, v); }, selected: state.province, choose: function (code) { G.go({ province: code }); } });
      var nation = figure(find(loaded, state.year, "all"), measure);
      var chosen = state.province === "all" ? null : rows.filter(function (r) { return r.place.code === state.province; })[0];
      return [
        el("div", { class: "controls" }, measureChoice(state)),
        G.card({ id: "map", title: title, wide: true,
          lead: [t("nation") + " ", el("strong", { text: spoken(measure, nation) }), interval(measure, nation) ? "，95% " + interval(measure, nation) : "", chosen ? el("span", { class: "chosen-place" }, " · " + G.label(chosen.place) + " ", el("strong", { text: spoken(measure, chosen.f) }), " ", el("a", { href: G.link({ view: "series" }), text: t("see_series") })) : ""],
          picture: map.root, columns: placeColumns(measure), rows: rows, image: G.saveSvg(map.svg, title + " · " + G.levelName(state.level), source()),
          rowClass: function (r) { return G.isSmall(measure, r.f.n) ? "small-n" : null; },
          notes: [t("map_note"), t(measure.kind === "share" ? "small_share_note" : "small_sum_note"), definition(measure), notOne(state)].filter(Boolean) })
      ];
    });
  };

  G.views.ranking = function (state) {
    return figuresOf(state).then(function (loaded) {
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
        { label: G.label(measure) + unit(measure), number: true, value: function (r) { return r.f.value; }, shown: function (r) { return G.value(measure, r.f.value); } },
        { label: measure.kind === "share" ? t("bar_interval") : t("bar"), value: function (r) { return interval(measure, r.f); }, shown: function (r) {
          return r.f.value === null || r.f.value === undefined ? el("span", { class: "hatched-cell", text: t("no_data") }) : el("span", { class: "bar-cell" }, G.bar(r.f.value, r.f.low, r.f.high, max, G.isSmall(measure, r.f.n)), el("span", { class: "interval", text: interval(measure, r.f) })); } },
        { label: measure.kind === "share" ? "k / n" : t("reports_n"), number: true, value: function (r) { return baseText(measure, r.f); } }
      ];
      var title = t("ranking_title", G.label(measure), state.year);
      var chart = rankingSvg(rows, measure, max, title);
      return [
        el("div", { class: "controls" }, measureChoice(state)),
        G.card({ id: "ranking", title: title, wide: true, lead: where({ province: "all", level: state.level, scope: state.scope }), columns: files, rows: rows,
          image: G.saveSvg(chart, title + " · " + G.levelName(state.level), source()),
          picture: G.table({ columns: eyes, rows: rows, caption: title, class: "ranking", rowClass: function (r) { return (G.isSmall(measure, r.f.n) ? "small-n " : "") + (r.place.code === state.province ? "chosen" : ""); } }),
          notes: [t(measure.kind === "share" ? "small_share_note" : "small_sum_note"), t("rank_note"), definition(measure), notOne(state)].filter(Boolean) })
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
      root.appendChild(svg("text", { x: 500, y: y, fill: ink, text: r.f.value === null || r.f.value === undefined ? t("no_data") : G.value(measure, r.f.value) + "   " + baseText(measure, r.f) }));
    });
    return root;
  }

  /* ---- time series ---- */

  G.views.series = function (state) {
    return Promise.all([figuresOf(state), G.load(yearKey("panel", state)).then(G.rows)]).then(function (loaded) {
      var measure = G.measure(state.measure), years = G.meta.years;
      var rows = years.map(function (year) {
        return { year: year, full: figure(find(loaded[0], year, state.province), measure), panel: figure(find(loaded[1], year, state.province), measure), nation: figure(find(loaded[0], year, "all"), measure) };
      });
      var panelRow = loaded[1].filter(function (r) { return r.province_code === state.province; })[0];
      var title = G.label(measure) + " · " + G.placeName(state.province);
      var chart = G.chart({ height: 420, spoken: title + "；" + t("table_below"), option: function (width) { return seriesOption(state, measure, rows, width); } });
      var show = function (f) { return G.value(measure, f.value); };
      function columns(name, pick) {
        var list = [{ label: name, number: true, value: function (r) { return pick(r).value; }, shown: function (r) { return show(pick(r)); } }];
        if (measure.kind === "share") list.push({ label: name + "：" + t("interval"), number: true, value: function (r) { return interval(measure, pick(r)); } });
        list.push({ label: name + "：n", number: true, value: function (r) { return pick(r).n; }, shown: function (r) { return G.number(pick(r).n); } });
        return list;
      }
      var all = [{ label: t("year"), value: function (r) { return r.year; } }].concat(columns(t("full_panel"), function (r) { return r.full; }), columns(t("constant_panel"), function (r) { return r.panel; }));
      if (state.province !== "all") all = all.concat(columns(t("nation"), function (r) { return r.nation; }));
      return [
        el("div", { class: "controls" }, measureChoice(state)),
        G.card({ id: "series", title: title, wide: true, lead: where(state), picture: chart.root, image: chart.image, columns: all, rows: rows,
          rowClass: function (r) { return G.isSmall(measure, r.full.n) ? "small-n" : null; },
          notes: [t("series_note"), panelRow && panelRow.panel_first_year ? t("panel_note", panelRow.panel_first_year, panelRow.panel_last_year) : t("panel_none"), definition(measure)] })
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
        if (pair[1].value !== null && pair[1].value !== undefined) lines.push(pair[0] + "  " + spoken(measure, pair[1]) + (interval(measure, pair[1]) ? "  [" + interval(measure, pair[1]) + "]" : ""));
      });
      return lines.join("\n");
    };
    option.series = series;
    return option;
  }

  /* ---- outcomes ---- */

  var GROUPS = ["granted", "partially_granted", "denied", "unavailable", "rejected", "other"];

  G.views.outcomes = function (state) {
    var applicant = G.meta.applicants.some(function (a) { return a.id === state.applicant; }) ? state.applicant : "total";
    return Promise.all([figuresOf(state), G.load("outcome-" + state.scope + "-" + state.level + "-" + applicant).then(G.rows)]).then(function (loaded) {
      var years = G.meta.years;
      var shares = years.map(function (year) {
        var row = find(loaded[0], year, state.province), entry = { year: year, n: row ? row.outcome_concluded_count : null, reports: row ? row.outcome_report_count : null };
        GROUPS.forEach(function (group) { entry[group] = figure(row, G.measure(group + "_share")); });
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
        G.card({ id: "outcomes", title: title, wide: true, lead: where(state), picture: drawn.length ? chart.root : G.empty(t("no_reports_here")), image: chart.image, columns: shareColumns, rows: shares, notes: [t("outcomes_note")] }),
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
