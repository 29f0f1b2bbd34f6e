"use strict";
/* The view of one year and place: what came in, every share, every count. */
(function (G) {
  var el = G.el, t = G.t, F = G.figures;

  G.views.overview = function (state) {
    return Promise.all([F.figuresOf(state), G.load("documents")]).then(function (loaded) {
      var rows = loaded[0], measureIds = ["report_count", "new_received_count", "zero_application_rate", "granted_share", "reconsideration_corrected_share", "litigation_corrected_share"];
      var here = F.find(rows, state.year, state.province), before = F.find(rows, state.year - 1, state.province);
      var cards = measureIds.map(G.measure).filter(Boolean).map(function (measure) {
        var now = F.figure(here, measure), then = F.figure(before, measure);
        var points = G.meta.years.map(function (year) { return { year: year, value: F.figure(F.find(rows, year, state.province), measure).value }; });
        var change = now.value === null || then.value === null || now.value === undefined || then.value === undefined ? null : now.value - then.value;
        return el("a", { class: "headline", href: G.link({ view: "series", measure: measure.id }), "data-measure": measure.id },
          el("span", { class: "headline-label", text: G.label(measure) }),
          el("span", { class: "headline-value", "data-value": now.value === null || now.value === undefined ? "" : now.value, text: measure.kind === "share" ? G.percent(now.value) : G.number(now.value, 0) }),
          el("span", { class: "headline-base", text: [F.baseText(measure, now), F.interval(measure, now)].filter(Boolean).join(" · ") }),
          el("span", { class: "headline-change", text: change === null ? t("no_previous") : t("change", (change > 0 ? "+" : change < 0 ? "−" : "±") + (measure.kind === "share" ? t("points", G.number(Math.abs(change) * 100)) : G.number(Math.abs(change), 0))) }),
          G.spark(points));
      });
      var place = G.placeName(state.province);
      return [
        el("section", { class: "hero" },
          el("p", { class: "kicker", text: F.where(state) }),
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
    var rows = G.meta.measures.filter(function (m) { return m.kind === "share"; }).map(function (m) { return { measure: m, f: F.figure(here, m), then: F.figure(before, m) }; });
    var max = Math.max.apply(null, rows.map(function (r) { return r.f.high || 0; }).concat([0]));
    var columns = [
      { label: t("measure"), value: function (r) { return G.label(r.measure); }, shown: function (r) { return measureLink(r.measure); } },
      { label: t("share"), number: true, value: function (r) { return r.f.value; }, shown: function (r) { return G.percent(r.f.value); } },
      { label: t("bar_interval"), value: function (r) { return F.interval(r.measure, r.f); }, shown: function (r) { return r.f.value === null || r.f.value === undefined ? el("span", { class: "hatched-cell", text: t("no_data") }) : el("span", { class: "bar-cell" }, G.bar(r.f.value, r.f.low, r.f.high, max, G.isSmall(r.measure, r.f.n)), el("span", { class: "interval", text: F.interval(r.measure, r.f) })); } },
      { label: "k / n", number: true, value: function (r) { return F.baseText(r.measure, r.f); } },
      { label: t("previous_year"), number: true, value: function (r) { return r.then.value; }, shown: function (r) { return G.percent(r.then.value); } }];
    return G.card({ id: "shares", title: title, columns: columns, rows: rows, tableIsPicture: true, lead: t("all_shares_lead"),
      picture: G.table({ columns: columns, rows: rows, caption: title, class: "ranking", rowClass: function (r) { return G.isSmall(r.measure, r.f.n) ? "small-n" : null; } }) });
  }

  function indicatorsCard(here, before, title) {
    var rows = G.meta.measures.filter(function (m) { return m.kind === "sum" && m.id !== "report_count"; }).map(function (m) {
      var median = G.measure(m.id.replace(/_count$/, "_median").replace(/_yuan$/, "_median_yuan"));
      return { measure: m, sum: F.figure(here, m), median: F.figure(here, median), then: F.figure(before, m) };
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

})(Gongkai);
