"use strict";
/* The views of phrasing: phrases, themes and families with their spread and sentences; reuse. */
(function (G) {
  var el = G.el, t = G.t;

  /* Spans count code points, not the UTF-16 units of JavaScript's strings. */
  function pieces(text, spans) {
    var points = Array.from(text), at = 0, out = [];
    spans.forEach(function (span) {
      var begin = Math.max(at, span[0]), end = Math.min(points.length, span[1]);
      if (end <= begin) return;
      if (begin > at) out.push(points.slice(at, begin).join(""));
      out.push(el("mark", { text: points.slice(begin, end).join("") }));
      at = end;
    });
    if (at < points.length) out.push(points.slice(at).join(""));
    return out;
  }

  function agencyLine(s) {
    return [s.agency_name || t("agency_open"), s.report_year === null ? t("year_open") : t("year_of", s.report_year), G.placeName(s.province_code), G.levelName(s.agency_level)].join(" · ");
  }

  function sentenceList(sentences, state) {
    if (!sentences.length) return G.empty(t("no_sentences"));
    return el("ol", { class: "sentences" }, sentences.map(function (s) {
      return el("li", null,
        el("blockquote", null, pieces(s.text, [[s.begin, s.end]])),
        el("p", { class: "byline" }, agencyLine(s), " · ", G.source(s.source_url) || t("no_source"), " ", el("code", { text: s.report_id })));
    }));
  }
  function sentenceColumns() {
    return [
      { label: t("sentence"), value: function (s) { return s.text; } },
      { label: t("agency"), value: function (s) { return s.agency_name; } },
      { label: t("year"), value: function (s) { return s.report_year; } },
      { label: t("province"), value: function (s) { return s.province_code ? G.placeName(s.province_code) : null; } },
      { label: t("report"), value: function (s) { return s.report_id; } },
      { label: t("source"), value: function (s) { return s.source_url; } }
    ];
  }

  function tabs(state, current) {
    return G.tabs(t("phrase_tabs"), ["phrases", "themes", "families", "distinctive"].map(function (tab) {
      return { href: G.link({ tab: tab === "phrases" ? "" : tab, phrase: "", theme: "", family: "", q: "" }), current: tab === current, text: t("tab_" + tab) };
    }));
  }

  G.views.phrases = function (state) {
    var tab = ["themes", "families", "distinctive"].indexOf(state.tab) >= 0 ? state.tab : "phrases";
    var view = { phrases: phrasesTab, themes: themesTab, families: familiesTab, distinctive: distinctiveTab }[tab];
    return view(state).then(function (parts) { return [tabs(state, tab)].concat(parts); });
  };

  /* ---- phrases ---- */

  function phrasesTab(state) {
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
  }

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
      G.card({ id: "sentences", title: t("sentences_title"), columns: sentenceColumns(), rows: detail.sentences, lead: t("sentences_cap", G.meta.caps.sentences, G.number(phrase.report_count)), picture: sentenceList(detail.sentences, state) })
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

  /* ---- themes ---- */

  function themesTab(state) {
    return Promise.all([G.load("themes"), G.load("theme-" + state.level).then(G.rows)]).then(function (loaded) {
      themeLabels = loaded[0] || [];
      var themes = themeLabels.map(function (theme) { return theme.id; }), shares = loaded[1];
      if (!themes.length) return [G.empty(t("no_themes"))];
      var rows = themes.map(function (theme, i) {
        var row = shares.filter(function (r) { return r.theme === theme && r.report_year === state.year && r.province_code === state.province; })[0];
        return { theme: theme, index: i, k: row ? row.report_count : null, n: row ? row.base_count : null, share: row ? row.share : null, low: row ? row.share_low : null, high: row ? row.share_high : null };
      }).sort(function (a, b) { return (b.share === null ? -1 : b.share) - (a.share === null ? -1 : a.share) || a.index - b.index; });
      var chosen = themes.indexOf(state.theme) >= 0 ? state.theme : rows[0].theme;
      var measure = { kind: "share" };
      var max = Math.max.apply(null, rows.map(function (r) { return r.high || 0; }));
      var files = [
        { label: t("theme"), value: function (r) { return themeName(r.theme); } }, { label: t("code"), value: function (r) { return r.theme; } },
        { label: t("share"), value: function (r) { return r.share; } }, { label: t("low"), value: function (r) { return r.low; } }, { label: t("high"), value: function (r) { return r.high; } },
        { label: "k", value: function (r) { return r.k; } }, { label: "n", value: function (r) { return r.n; } }];
      var eyes = [
        { label: t("theme"), value: function (r) { return r.theme; }, shown: function (r) { return el("a", { href: G.link({ theme: r.theme }), "aria-current": r.theme === chosen ? "true" : null, text: themeName(r.theme) }); } },
        { label: t("share"), number: true, value: function (r) { return r.share; }, shown: function (r) { return G.percent(r.share); } },
        { label: t("bar_interval"), value: function (r) { return r.low; }, shown: function (r) { return r.share === null ? el("span", { class: "hatched-cell", text: t("no_data") }) : el("span", { class: "bar-cell" }, G.bar(r.share, r.low, r.high, max, G.isSmall(measure, r.n)), el("span", { class: "interval", text: G.percent(r.low) + "–" + G.percent(r.high) })); } },
        { label: "k / n", number: true, value: function (r) { return r.n === null ? "—" : G.number(r.k) + " / " + G.number(r.n); } }];
      var title = t("themes_title", state.year, G.placeName(state.province));
      return G.load("theme-sentences-" + themes.indexOf(chosen)).then(function (sentences) {
        return [
          G.card({ id: "themes", title: title, wide: true, columns: files, rows: rows, lead: t("themes_lead"), notes: [t("small_share_note")],
            picture: G.table({ columns: eyes, rows: rows, caption: title, class: "ranking", rowClass: function (r) { return (G.isSmall(measure, r.n) ? "small-n " : "") + (r.theme === chosen ? "chosen" : ""); } }) })
        ].concat(themeDetail(chosen, shares, sentences || [], state));
      });
    });
  }

  var themeLabels = [];
  function themeName(theme) {
    return G.label(themeLabels.filter(function (one) { return one.id === theme; })[0]) || theme;
  }

  function themeDetail(theme, shares, sentences, state) {
    var mine = shares.filter(function (r) { return r.theme === theme; }), cells = {};
    mine.filter(function (r) { return r.report_year === state.year; }).forEach(function (r) {
      cells[r.province_code] = { value: r.share, small: r.base_count < 30, spoken: G.percent(r.share) + " (" + G.number(r.report_count) + " / " + G.number(r.base_count) + ")" };
    });
    var title = themeName(theme) + "，" + state.year;
    var map = G.tileMap({ id: "theme", label: title, cells: cells, text: function (v) { return G.percent(v, 0); }, selected: state.province, choose: function (code) { G.go({ province: code }); } });
    var years = mine.filter(function (r) { return r.province_code === state.province; }).sort(function (a, b) { return a.report_year - b.report_year; });
    var yearMax = Math.max.apply(null, mine.map(function (r) { return r.share_high || 0; }).concat([0]));
    var yearColumns = [
      { label: t("year"), value: function (r) { return r.report_year; } },
      { label: t("share"), number: true, value: function (r) { return r.share; }, shown: function (r) { return G.percent(r.share); } },
      { label: t("bar_interval"), value: function (r) { return G.percent(r.share_low) + "–" + G.percent(r.share_high); }, shown: function (r) { return el("span", { class: "bar-cell" }, G.bar(r.share, r.share_low, r.share_high, yearMax, r.base_count < 30), el("span", { class: "interval", text: G.percent(r.share_low) + "–" + G.percent(r.share_high) })); } },
      { label: "k / n", number: true, value: function (r) { return G.number(r.report_count) + " / " + G.number(r.base_count); } }];
    var placeRows = mine.filter(function (r) { return r.report_year === state.year && r.province_code !== "all"; });
    var placeColumns = [{ label: t("province"), value: function (r) { return r.province_code ? G.placeName(r.province_code) : t("place_open"); } }].concat(yearColumns.slice(1));
    return [el("div", { class: "pair" },
      G.card({ id: "theme-map", title: title, picture: map.root, image: G.saveSvg(map.svg, title, t("image_source")), columns: placeColumns, rows: placeRows }),
      G.card({ id: "theme-years", title: themeName(theme) + " · " + G.placeName(state.province), columns: yearColumns, rows: years, tableIsPicture: true, picture: years.length ? G.table({ columns: yearColumns, rows: years, caption: themeName(theme), class: "ranking" }) : G.empty() })),
      G.card({ id: "sentences", title: t("sentences_title"), wide: true, columns: sentenceColumns(), rows: sentences, lead: t("theme_sentences_cap", G.meta.caps.theme_sentences), picture: sentenceList(sentences, state) })];
  }

  /* ---- families ---- */

  function template(text) {
    return text.split(/(\{\d+\})/).map(function (part) {
      return /^\{\d+\}$/.test(part) ? el("span", { class: "slot", text: part.slice(1, -1) }) : part;
    });
  }

  function familiesTab() {
    return G.load("families").then(function (families) {
      if (!families || !families.length) return [G.empty(t("no_families"))];
      var columns = [
        { label: t("template"), value: function (f) { return f.template; } }, { label: t("leader"), value: function (f) { return f.leader; } }, { label: t("role"), value: function (f) { return G.word("role_", f.role); } },
        { label: t("reports"), value: function (f) { return f.report_count; } }, { label: t("agencies"), value: function (f) { return f.agency_count; } }, { label: t("provinces"), value: function (f) { return f.province_count; } }, { label: t("members"), value: function (f) { return f.member_count; } }];
      var list = el("ol", { class: "families" }), cap = 40;
      function add(some) {
        some.forEach(function (f) {
          list.appendChild(el("li", null,
            el("p", { class: "template" }, template(f.template)),
            el("p", { class: "byline", text: [G.word("role_", f.role), t("n_reports", G.number(f.report_count)), t("n_agencies", G.number(f.agency_count)), t("n_provinces", G.number(f.province_count)), t("n_members", G.number(f.member_count)), (f.first_year || "—") + "–" + (f.last_year || "—")].join(" · ") }),
            f.slots && f.slots.length ? el("details", null, el("summary", { text: t("slots", f.slots.length) }), el("dl", { class: "slots" }, f.slots.map(function (s) {
              return [el("dt", null, el("span", { class: "slot", text: String(s.slot) })), el("dd", { text: s.fillers.map(function (x) { return (x.filler || t("nothing_there")) + " ×" + G.number(x.clause_count); }).join("，") + (s.filler_count > s.fillers.length ? " … " + t("of_all", G.number(s.filler_count)) : "") })];
            }))) : null));
        });
      }
      add(families.slice(0, cap));
      var more = families.length > cap ? el("button", { type: "button", class: "quiet", text: t("show_rest", families.length - cap), onclick: function () { add(families.slice(cap)); more.remove(); } }) : null;
      return [G.card({ id: "families", title: t("families_title"), wide: true, lead: t("families_lead", G.meta.caps.families), columns: columns, rows: families, picture: el("div", null, list, more) })];
    });
  }

  /* ---- what a group writes more than the others ---- */

  function distinctiveTab(state) {
    return G.load("distinctive").then(function (table) {
      var rows = G.rows(table), kinds = ["province", "year", "level"];
      if (!rows.length) return [G.empty(t("no_distinctive"))];
      var kind = kinds.indexOf(state.group) >= 0 ? state.group : "province";
      var groups = rows.filter(function (r) { return r.group_kind === kind; }).map(function (r) { return r.group_value; }).filter(function (v, i, all) { return all.indexOf(v) === i; });
      var preferred = kind === "province" ? state.province : kind === "year" ? String(state.year) : state.level;
      var value = groups.indexOf(preferred) >= 0 ? preferred : groups[0];
      var name = function (v) { return kind === "province" ? G.placeName(v) : kind === "level" ? G.levelName(v) : v; };
      var shown = rows.filter(function (r) { return r.group_kind === kind && r.group_value === value; });
      var columns = [
        { label: t("phrase"), value: function (r) { return r.phrase; } },
        { label: t("here"), number: true, value: function (r) { return G.number(r.report_count) + " / " + G.number(r.base_count); } },
        { label: t("here_share"), number: true, value: function (r) { return r.base_count ? r.report_count / r.base_count : null; }, shown: function (r) { return G.percent(r.base_count ? r.report_count / r.base_count : null); } },
        { label: t("elsewhere"), number: true, value: function (r) { return G.number(r.rest_report_count) + " / " + G.number(r.rest_base_count); } },
        { label: t("elsewhere_share"), number: true, value: function (r) { return r.rest_base_count ? r.rest_report_count / r.rest_base_count : null; }, shown: function (r) { return G.percent(r.rest_base_count ? r.rest_report_count / r.rest_base_count : null); } },
        { label: "z", number: true, value: function (r) { return r.z; }, shown: function (r) { return G.number(r.z); } },
        { label: "q", number: true, value: function (r) { return r.q; }, shown: function (r) { return r.q !== null && r.q < 0.0001 ? "<0.0001" : G.number(r.q, 4); } }];
      var title = value === undefined ? t("tab_distinctive") : t("distinctive_title", name(value));
      var pick = function (v) { G.go(kind === "province" ? { province: v } : kind === "year" ? { year: Number(v) } : { level: v }); };
      return [
        el("div", { class: "controls" },
          G.choice("group", t("group"), kinds, kind, function (k) { return t("group_" + k); }, function (k) { G.go({ group: k === "province" ? "" : k }); }),
          groups.length ? G.choice("value", t("group_value"), groups, value, name, pick) : null),
        G.card({ id: "distinctive", title: title, wide: true, lead: t("distinctive_lead", G.meta.caps.distinctive), columns: columns, rows: shown, tableIsPicture: true, picture: shown.length ? G.table({ columns: columns, rows: shown, caption: title }) : G.empty() })];
    });
  }

  /* ---- reuse ---- */

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
          return el("p", null, pieces(c.text, spans.map(function (s) { return [s[0] - c.begin, s[1] - c.begin]; }).filter(function (s) { return s[1] > 0; }).map(function (s) { return [Math.max(0, s[0]), s[1]]; })));
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
