"use strict";
/* The tab of themes: how many reports name each, where and when. */
(function (G) {
  var el = G.el, t = G.t, S = G.sentences;

  G.phraseTabs.themes = function (state) {
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
  };

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
      G.card({ id: "sentences", title: t("sentences_title"), wide: true, columns: S.columns(), rows: sentences, lead: t("theme_sentences_cap", G.meta.caps.theme_sentences), picture: S.list(sentences, state) })];
  }

})(Gongkai);
