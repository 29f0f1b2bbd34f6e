"use strict";
/* The view of phrasing, a tab each for phrases, themes, templates and what is distinctive; here the tab of phrases. */
(function (G) {
  var el = G.el, t = G.t, S = G.sentences;

  var TABS = ["phrases", "themes", "families", "distinctive"];

  function tabs(state, current) {
    return G.tabs(t("phrase_tabs"), TABS.map(function (tab) {
      return { href: G.link({ tab: tab === "phrases" ? "" : tab, phrase: "", theme: "", family: "", q: "" }), current: tab === current, text: t("tab_" + tab) };
    }));
  }

  G.views.phrases = function (state) {
    var tab = TABS.indexOf(state.tab) >= 0 ? state.tab : "phrases";
    return G.phraseTabs[tab](state).then(function (parts) { return [tabs(state, tab)].concat(parts); });
  };

  G.phraseTabs.phrases = function (state) {
    return G.load("phrases").then(function (table) {
      var rows = G.rows(table);
      if (!rows.length) return [G.empty(t("no_phrases"))];
      var chosen = Math.max(0, rows.map(function (r) { return r.phrase_id; }).indexOf(state.phrase));
      return G.load("phrase-" + Math.floor(chosen / G.meta.caps.phrases_a_script)).then(function (script) {
        var detail = script[chosen % G.meta.caps.phrases_a_script];
        var list = el("div", { class: "pick-list" });
        var columns = [
          { label: t("phrase"), value: function (r) { return r.phrase; } },
          { label: t("reports"), value: function (r) { return r.report_count; } },
          { label: t("standalone"), value: function (r) { return r.standalone_report_count; } },
          { label: t("agencies"), value: function (r) { return r.agency_count; } },
          { label: t("provinces"), value: function (r) { return r.province_count; } },
          { label: t("first_year"), value: function (r) { return r.first_year; } },
          { label: t("last_year"), value: function (r) { return r.last_year; } }
        ];
        function fill(query) {
          var found = rows.filter(function (r) { return !query || r.phrase.indexOf(query) >= 0; });
          G.clear(list);
          list.appendChild(el("p", { class: "note", text: t("phrases_found", found.length, rows.length) }));
          list.appendChild(el("ol", null, found.slice(0, 120).map(function (r) {
            return el("li", null, el("a", { href: G.link({ phrase: r.phrase_id, q: query }), "aria-current": r === rows[chosen] ? "true" : null },
              el("span", { class: "pick-text", text: r.phrase }), el("span", { class: "pick-count", text: t("n_reports", G.number(r.report_count)) })));
          })));
          if (found.length > 120) list.appendChild(el("p", { class: "note", text: t("list_cut", 120) }));
          return found;
        }
        var shownRows = rows.slice();
        var search = el("input", { id: "search", type: "search", value: state.q || "", placeholder: t("search_phrase"), oninput: function (event) {
          var found = fill(event.target.value.trim());
          shownRows.length = 0;
          Array.prototype.push.apply(shownRows, found);
          shownRows.changed();
        } });
        var first = fill((state.q || "").trim());
        shownRows.length = 0;
        Array.prototype.push.apply(shownRows, first);
        return [el("div", { class: "split" },
          G.card({ id: "phrases", title: t("phrases_title"), columns: columns, rows: shownRows, lead: t("phrases_cap", G.meta.caps.phrases),
            picture: el("div", null, el("label", { for: "search", class: "visually-hidden", text: t("search_phrase") }), search, list) }),
          el("div", { class: "stack" }, phraseDetail(rows[chosen], detail, state)))];
      });
    });
  };

  function phraseDetail(phrase, detail, state) {
    var spread = G.rows(detail.spread), cells = {}, byYear = {};
    spread.forEach(function (r) {
      if (r.province_code) {
        var cell = cells[r.province_code] || (cells[r.province_code] = { value: 0 });
        cell.value += r.report_count;
        cell.spoken = t("n_reports", G.number(cell.value));
      }
      if (r.report_year !== null) byYear[r.report_year] = (byYear[r.report_year] || 0) + r.report_count;
    });
    var map = G.tileMap({ id: "phrase", label: t("phrase_spread", phrase.phrase), cells: cells, text: function (v) { return G.short(v); }, selected: state.province, choose: null });
    var spreadColumns = [
      { label: t("year"), value: function (r) { return r.report_year; } },
      { label: t("province"), value: function (r) { return r.province_code ? G.placeName(r.province_code) : t("place_open"); } },
      { label: t("reports"), number: true, value: function (r) { return r.report_count; } }
    ];
    return [
      G.card({ id: "phrase", title: "“" + phrase.phrase + "”", columns: spreadColumns, rows: spread, image: G.saveSvg(map.svg, phrase.phrase, t("image_source")),
        lead: t("phrase_facts", G.number(phrase.report_count), G.number(phrase.agency_count), G.number(phrase.province_count), phrase.first_year || "—", phrase.last_year || "—", G.number(phrase.problem_report_count)),
        picture: el("div", null, map.root, yearBars(byYear)), notes: [t("phrase_map_note")] }),
      G.card({ id: "sentences", title: t("sentences_title"), columns: S.columns(), rows: detail.sentences, lead: t("sentences_cap", G.meta.caps.sentences, G.number(phrase.report_count)), picture: S.list(detail.sentences, state) })
    ];
  }

  function yearBars(byYear) {
    var max = Math.max.apply(null, Object.keys(byYear).map(function (y) { return byYear[y]; }).concat([1]));
    return el("ul", { class: "year-bars", "aria-label": t("by_year") }, G.meta.years.map(function (year) {
      var n = byYear[year] || 0, bar = el("span", { class: "year-bar", "aria-hidden": "true" });
      bar.style.height = Math.round(48 * n / max) + "px";
      return el("li", null, el("span", { class: "year-count", text: n ? G.short(n) : "0" }), bar, el("span", { class: "year-label", text: String(year).slice(2) }), el("span", { class: "visually-hidden", text: " " + year }));
    }));
  }

})(Gongkai);
