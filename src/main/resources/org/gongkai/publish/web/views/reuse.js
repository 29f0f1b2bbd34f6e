"use strict";
/* The view of reuse: whose problems section repeats whose. */
(function (G) {
  var el = G.el, t = G.t, S = G.sentences;

  var BANDS = ["verbatim", "high", "partial", "slight", "none", "boilerplate"];
  var RELATIONS = ["previous_year", "other_agency"];

  G.views.reuse = function (state) {
    return Promise.all([G.load("reuse").then(G.rows), G.load("reuse-pairs")]).then(function (loaded) {
      var counts = loaded[0], pairs = loaded[1] || [];
      var relation = RELATIONS.indexOf(state.relation) >= 0 ? state.relation : "previous_year";
      var here = counts.filter(function (r) {
        return r.report_year === state.year && (state.province === "all" || r.province_code === state.province) && (state.level === "all" || r.agency_level === state.level);
      });
      var rows = BANDS.map(function (band) {
        var row = { band: band };
        RELATIONS.forEach(function (rel) { row[rel] = here.filter(function (r) { return r.band === band && r.relation === rel; }).reduce(function (s, r) { return s + r.report_count; }, 0); });
        return row;
      });
      var sums = {};
      RELATIONS.forEach(function (rel) { sums[rel] = rows.reduce(function (s, r) { return s + r[rel]; }, 0); });
      var columns = [{ label: t("band"), value: function (r) { return t("band_" + r.band); } }];
      RELATIONS.forEach(function (rel) {
        columns.push({ label: t("relation_" + rel) + "：k", number: true, value: function (r) { return r[rel]; }, shown: function (r) { return G.number(r[rel]); } },
          { label: t("relation_" + rel) + "：%", number: true, value: function (r) { return sums[rel] ? r[rel] / sums[rel] : null; }, shown: function (r) { return G.percent(sums[rel] ? r[rel] / sums[rel] : null); } });
      });
      var title = t("reuse_title", state.year, G.placeName(state.province));
      var samples = pairs.map(function (p, i) { return { pair: p, index: i }; }).filter(function (x) { return x.pair.relation === relation && x.pair.report_year === state.year; });
      var wanted = Number(state.pair);
      var chosen = samples.filter(function (x) { return x.index === wanted && state.pair !== undefined && state.pair !== ""; })[0] || samples[0];
      var parts = [
        G.card({ id: "reuse", title: title, wide: true, lead: t("reuse_lead"), columns: columns, rows: rows, tableIsPicture: true,
          picture: sums.previous_year + sums.other_agency ? G.table({ columns: columns, rows: rows, caption: title }) : G.empty(t("no_reuse_here")), notes: [t("reuse_n", G.number(sums.previous_year), G.number(sums.other_agency))] }),
        G.tabs(t("relation"), RELATIONS.map(function (rel) { return { href: G.link({ relation: rel === "previous_year" ? "" : rel, pair: "" }), current: rel === relation, text: t("relation_" + rel) }; }))
      ];
      if (!chosen) return parts.concat([G.empty(t("no_pairs"))]);
      // As many pairs stand in a script as of a year and relation are sampled.
      var perScript = G.meta.caps.reuse_pairs;
      return G.load("reuse-pairs-" + Math.floor(chosen.index / perScript)).then(function (script) {
        return parts.concat(pairCards(samples, chosen, script[chosen.index % perScript], relation));
      });
    });
  };

  function pairCards(samples, chosen, texts) {
    var p = chosen.pair, left = [], right = [];
    (texts.spans || []).forEach(function (s) { left.push([s.begin, s.end]); right.push([s.compared_begin, s.compared_end]); });
    var order = function (a, b) { return a[0] - b[0]; };
    left.sort(order);
    right.sort(order);
    function side(clauses, spans, heading, address, id) {
      return el("section", { class: "side", "aria-label": heading },
        el("h3", { text: heading }),
        el("p", { class: "byline" }, G.source(address) || t("no_source"), " ", el("code", { text: id })),
        clauses.map(function (c) {
          return el("p", null, S.pieces(c.text, spans.map(function (s) { return [s[0] - c.begin, s[1] - c.begin]; }).filter(function (s) { return s[1] > 0; }).map(function (s) { return [Math.max(0, s[0]), s[1]]; })));
        }));
    }
    var list = el("ol", { class: "pairs" }, samples.map(function (x) {
      return el("li", null, el("a", { href: G.link({ pair: x.index }), "aria-current": x === chosen ? "true" : null },
        el("span", { class: "pick-text", text: (x.pair.agency_name || t("agency_open")) + " ↔ " + (x.pair.compared_agency_name || t("agency_open")) + " " + (x.pair.compared_report_year || "") }),
        el("span", { class: "pick-count", text: G.percent(x.pair.containment_distinct, 0) })));
    }));
    var columns = [
      { label: t("agency"), value: function (x) { return x.pair.agency_name; } }, { label: t("year"), value: function (x) { return x.pair.report_year; } }, { label: t("report"), value: function (x) { return x.pair.report_id; } },
      { label: t("compared_agency"), value: function (x) { return x.pair.compared_agency_name; } }, { label: t("compared_year"), value: function (x) { return x.pair.compared_report_year; } }, { label: t("compared_report"), value: function (x) { return x.pair.compared_report_id; } },
      { label: t("containment"), value: function (x) { return x.pair.containment; } }, { label: t("containment_distinct"), value: function (x) { return x.pair.containment_distinct; } }, { label: t("band"), value: function (x) { return G.word("band_", x.pair.band); } }];
    return [
      G.card({ id: "pairs", title: t("pairs_title"), wide: true, lead: t("pairs_cap", G.meta.caps.reuse_pairs), columns: columns, rows: samples, picture: list }),
      G.card({ id: "side-by-side", title: t("side_title"), wide: true,
        lead: t("side_lead", G.percent(p.containment), G.percent(p.containment_distinct), G.word("band_", p.band), G.number(p.matched_span_count)),
        picture: el("div", { class: "sides" },
          side(texts.clauses, left, (p.agency_name || t("agency_open")) + " · " + (p.report_year || "—"), p.source_url, p.report_id),
          side(texts.compared, right, (p.compared_agency_name || t("agency_open")) + " · " + (p.compared_report_year || "—"), p.compared_source_url, p.compared_report_id)),
        notes: [t("side_note")] })];
  }

})(Gongkai);
